/** A dump as pg_dump writes it: tables of 21 columns, each with a sequence, a key and two indexes, and a view for every tenth. */
export function writeDump({ tables, wide }: { tables: number; wide: number }): string {
  const names = Array.from({ length: tables }, (_, place) => `table_${place}`)
  return [
    "SET client_encoding = 'UTF8';\nSELECT pg_catalog.set_config('search_path', '', false);\n\n",
    ...names.map((name, place) => writeTable(name, place % 50 === 0 ? wide : 20)),
    ...names.filter((_, place) => place % 10 === 0).map(writeView),
    ...names.map(writeConstraints),
  ].join('')
}

const TYPES = [
  'character varying(255)',
  'timestamp with time zone DEFAULT now() NOT NULL',
  'integer DEFAULT 0',
  "text DEFAULT 'x'::text",
  'numeric(10,2)',
  'public.citext',
  "jsonb DEFAULT '{}'::jsonb",
]

function writeTable(name: string, columns: number): string {
  const list = Array.from({ length: columns }, (_, place) => `    column_${place}_of_it ${TYPES[place % TYPES.length]}`)
  return `${head(name, 'TABLE')}CREATE TABLE public.${name} (\n${['    id bigint NOT NULL', ...list].join(',\n')}\n);\n\n
ALTER TABLE public.${name} OWNER TO app;\n\n${head(name, 'SEQUENCE')}CREATE SEQUENCE public.${name}_id_seq
    START WITH 1\n    INCREMENT BY 1\n    NO MINVALUE\n    NO MAXVALUE\n    CACHE 1;\n\n
ALTER SEQUENCE public.${name}_id_seq OWNED BY public.${name}.id;\n\n
ALTER TABLE ONLY public.${name} ALTER COLUMN id SET DEFAULT nextval('public.${name}_id_seq'::regclass);\n\n`
}

function writeView(name: string): string {
  return `${head(name, 'VIEW')}CREATE VIEW public.${name}_view AS\n SELECT a.id,\n    a.column_0_of_it AS email,\n    count(b.id) AS n
   FROM (public.${name} a\n     LEFT JOIN public.table_1 b ON ((a.id = b.id)))\n  WHERE (a.column_2_of_it > 0)
  GROUP BY a.id, a.column_0_of_it;\n\n`
}

function writeConstraints(name: string): string {
  return `${head(name, 'CONSTRAINT')}ALTER TABLE ONLY public.${name}\n    ADD CONSTRAINT ${name}_pkey PRIMARY KEY (id);\n\n
CREATE INDEX ${name}_a ON public.${name} USING btree (column_0_of_it);\n
CREATE UNIQUE INDEX ${name}_b ON public.${name} USING btree (column_1_of_it, column_2_of_it) WHERE (column_2_of_it > 3);\n\n`
}

function head(name: string, type: string): string {
  return `--\n-- Name: ${name}; Type: ${type}; Schema: public; Owner: -\n--\n\n`
}
