import { django } from "./django.ts";
import { drupal } from "./drupal.ts";
import { generic } from "./generic.ts";
import { image } from "./image.ts";
import { java } from "./java.ts";
import { nginx } from "./nginx.ts";
import { nodejs } from "./nodejs.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";
import { ruby } from "./ruby.ts";
import { staticSite } from "./static.ts";
import { wsgi } from "./wsgi.ts";
import { zope } from "./zope.ts";

/** Installers that every tree has, used or not: projects may choose them by name in hand-written pillar. */
export const builtInInstallers = [
  django,
  drupal,
  generic,
  image,
  java,
  nginx,
  nodejs,
  php,
  python,
  ruby,
  staticSite,
  wsgi,
  zope,
];
