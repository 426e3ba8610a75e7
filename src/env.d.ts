declare namespace App {
  interface Locals {
    /** The edition whose guidance is being drawn: its components look their facts up here. */
    edition: import('./model/atlas.ts').Edition;
  }
}
