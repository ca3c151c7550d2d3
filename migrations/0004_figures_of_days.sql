-- Why: what is counted of a day that is over is kept, and what was not kept is found by its time.
CREATE TABLE "day_figures" (
	"day" date NOT NULL,
	"figure" text NOT NULL,
	"of" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "day_figures_day_figure_of_pk" PRIMARY KEY("day","figure","of")
);
--> statement-breakpoint
CREATE INDEX "decisions_time" ON "decisions" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "reports_time" ON "reports" USING btree ("created_at");