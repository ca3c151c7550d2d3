import type { PersonName, PlaceName } from "./town.ts";
import type { Press, PressOn } from "../../src/domain/press.ts";
import type { World } from "./read-world.ts";

/** A press that a button of this world offers to somebody. */
export type Seed<P extends Press = Press> = {
  press: P;
  by: PersonName;
  at: PlaceName;
  /** Pressed twice it may rightly change something twice. */
  isRepeatable?: true;
};

export type Where = { by: PersonName; at: PlaceName };

export type PressKind<On extends Press["on"]> = {
  seeds: (world: World) => readonly Seed<PressOn<On>>[];
  /** Whether it may change something, by whom and where: a mutation that may is none. */
  may: (world: World, press: PressOn<On>, where: Where) => boolean;
};

export type PressKinds = { [On in Press["on"]]: PressKind<On> };

/** Such a press only shows something. */
export const never = () => false;
