#!/bin/sh
# The two roles of docs/operating.md, "Two roles", made when the database's container starts first.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --dbname=postgres \
  --set=owner_password="$OWNER_PASSWORD" --set=bot_password="$BOT_PASSWORD" <<'SQL'
create role searchlight_owner login password :'owner_password';
create role searchlight_bot login password :'bot_password';
create database searchlight owner searchlight_owner;
revoke connect, temporary on database searchlight from public;
grant connect on database searchlight to searchlight_bot;
SQL
