/** All topics of the site in the form that the atlas draws. Topics are named by id; each one belongs to one area. */
export interface AtlasSource {
  readonly areas: readonly AtlasArea[];
  readonly routes: readonly AtlasRoute[];
  /** What requires what, as pairs of ids; ids that no area has are passed over. */
  readonly requires: readonly (readonly [topic: string, required: string])[];
}

/** Topics that belong together, at least one. */
export interface AtlasArea {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly AtlasTopic[];
}

interface AtlasTopic {
  readonly id: string;
  readonly title: string;
}

/** A roadmap, as the topics that it leads through in learning order. */
export interface AtlasRoute {
  readonly id: string;
  readonly topics: readonly string[];
}

/** A point of the map; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finished map, plain data in whole units. The same source gives the same atlas. */
export interface Atlas {
  readonly width: number;
  readonly height: number;
  /** In the order of the areas. */
  readonly countries: readonly Country[];
  /** In the order of the routes. */
  readonly routes: readonly DrawnRoute[];
}

/** An area on the map. */
interface Country {
  readonly id: string;
  readonly title: string;
  /** The coast, as an SVG path of closed loops. */
  readonly coast: string;
  /** Middle of the baseline of its name, which stands in the sea above it. */
  readonly label: Point;
  /** Which of the colors of countries it has, from 0; no neighbor has the same while there are enough. */
  readonly ground: number;
  /** Its topics, from the north to the south. */
  readonly places: readonly Place[];
}

/** A topic on the map: a dot, and its title below. */
export interface Place extends Point {
  readonly id: string;
  readonly title: string;
  /** The title as it fits below the dot, cut off after the last line. */
  readonly lines: readonly string[];
}

/** A roadmap on the map, as SVG paths. It visits each country once, in the order in which it first needs it. */
export interface DrawnRoute {
  readonly id: string;
  /** Ids of the areas that it visits, in this order. */
  readonly visits: readonly string[];
  /** From topic to topic inside of countries. */
  readonly road: string;
  /** From one country to the next. */
  readonly ferry: string;
  /** Its topics, as points that a round line cap makes visible. */
  readonly stops: string;
}
