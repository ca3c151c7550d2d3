-- Why: what the law makes the operator keep is a copy apart from the rows, which go by the ordinary rules.
CREATE TABLE "held_copies" (
	"hold_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"of" text NOT NULL,
	"content" jsonb NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "held_copies_hold_id_part_pk" PRIMARY KEY("hold_id","part")
);
--> statement-breakpoint
CREATE TABLE "holds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"scope" text NOT NULL,
	"target_id" uuid NOT NULL,
	"target_code" text NOT NULL,
	"ground" text DEFAULT 'authority' NOT NULL,
	"days" integer DEFAULT 90 NOT NULL,
	"status" text DEFAULT 'drafted' NOT NULL,
	"asked_by" uuid NOT NULL,
	"ask_expires_at" timestamp with time zone NOT NULL,
	"confirmed_by" uuid,
	"placed_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"change" text,
	"change_by" uuid,
	"change_days" integer,
	CONSTRAINT "holds_scope" CHECK (scope in ('case', 'subject', 'person')),
	CONSTRAINT "holds_ground" CHECK (ground in ('authority', 'claim', 'danger')),
	CONSTRAINT "holds_days" CHECK (days in (30, 90, 180, 365)),
	CONSTRAINT "holds_status" CHECK (status in ('drafted', 'asked', 'dropped', 'refused', 'expired', 'standing', 'ended')),
	CONSTRAINT "holds_by_two" CHECK (status not in ('standing', 'ended') or ends_at is not null and confirmed_by is not null
        and confirmed_by <> asked_by)
);
--> statement-breakpoint
ALTER TABLE "held_copies" ADD CONSTRAINT "held_copies_hold_id_holds_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."holds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_confirmed_by_staff_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "holds" ADD CONSTRAINT "holds_change_by_staff_id_fk" FOREIGN KEY ("change_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "held_copies_end" ON "held_copies" USING btree ("ends_at");--> statement-breakpoint
CREATE UNIQUE INDEX "holds_code_key" ON "holds" USING btree ("code");--> statement-breakpoint
CREATE INDEX "holds_live" ON "holds" USING btree ("status") WHERE status in ('drafted', 'asked', 'standing');