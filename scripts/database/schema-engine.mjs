// Prisma's own schema engine, in WebAssembly. The engine that the Prisma CLI would download
// is a native binary from a host that closed networks do not reach; this one comes with npm.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";

const root = path.resolve(import.meta.dirname, "../..");
const schemaFolder = path.join(root, "prisma/schema");
const migrationsFolder = path.join(root, "prisma/migrations");
const filters = { externalTables: [], externalEnums: [] };

function schemaFiles() {
  return fs
    .readdirSync(schemaFolder)
    .filter((name) => name.endsWith(".prisma"))
    .sort()
    .map((name) => ({
      path: path.join(schemaFolder, name),
      content: fs.readFileSync(path.join(schemaFolder, name), "utf8"),
    }));
}

/** Applies the migrations that the database has not seen; answers their names. */
export function applyMigrations(url) {
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(),
      filters,
    });
    return appliedMigrationNames;
  });
}

/** The SQL that leads from the given database to the schema files; empty where they agree. */
export async function driftOf(url) {
  const sql = await diffToSchema(url, {
    tag: "schemaDatasource",
    files: schemaFiles(),
    configDir: root,
  });
  return withoutGeneratedColumns(sql, url);
}

// The engine takes the expression of a generated column for a default that the schema lacks.
async function withoutGeneratedColumns(sql, url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    "SELECT table_name, column_name FROM information_schema.columns WHERE is_generated = 'ALWAYS'",
  );
  await client.end();
  const mistaken = rows.map(
    (column) =>
      `-- AlterTable\nALTER TABLE "${column.table_name}" ALTER COLUMN "${column.column_name}" DROP DEFAULT;\n`,
  );
  return mistaken.reduce((rest, statement) => rest.replace(statement, ""), sql).trim();
}

function diffToSchema(url, from) {
  return withEngine(url, async (engine) => {
    const { stdout, exitCode } = await engine.diff({
      from,
      to: { tag: "schemaDatamodel", files: schemaFiles() },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: true,
      filters,
    });
    return exitCode === 2 ? stdout : "";
  });
}

async function withEngine(url, work) {
  const { SchemaEngine } = await loadEngine();
  const datamodels = schemaFiles().map((file) => [file.path, file.content]);
  const pool = describingInternalCharAsText(new pg.Pool({ connectionString: url, max: 2 }));
  try {
    return await work(await SchemaEngine.new({ datamodels }, () => {}, migrationAdapter(pool)));
  } finally {
    await pool.end();
  }
}

let loaded;

// Once for the process: the glue code remembers one instance only.
function loadEngine() {
  return (loaded ??= instantiateEngine());
}

async function instantiateEngine() {
  const require = createRequire(import.meta.url);
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const glue = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const program = new WebAssembly.Module(
    fs.readFileSync(path.join(folder, "schema_engine_bg.wasm")),
  );
  const instance = new WebAssembly.Instance(program, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  // Without this a panic inside the engine hides its own message.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) };
  instance.exports.__wbindgen_start?.();
  return glue;
}

function migrationsList() {
  const names = fs
    .readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: fs.readFileSync(path.join(migrationsFolder, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: {
          tag: "ok",
          value: fs.readFileSync(path.join(migrationsFolder, name, "migration.sql"), "utf8"),
        },
      },
    })),
  };
}

function migrationAdapter(pool) {
  const factory = new PrismaPg(pool);
  return bindMigrationAwareSqlAdapterFactory({
    ...factory,
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => runningWholeScripts(await factory.connect(), pool),
    connectToShadowDb: async () => runningWholeScripts(await factory.connectToShadowDb(), pool),
  });
}

// The adapter cuts a script at every semicolon, which breaks the bodies of functions.
function runningWholeScripts(adapter, pool) {
  adapter.executeScript = async (script) => {
    await pool.query(script);
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, index) =>
      typeForEngine(type, result.columnNames[index]),
    );
    return result;
  };
  return adapter;
}

// The engine asks for one column of its catalogue queries as a character and for all others as text.
function typeForEngine(type, column) {
  if (column === "constraint_type") return ColumnTypeEnum.Character;
  return type === ColumnTypeEnum.Character ? ColumnTypeEnum.Text : type;
}

// Postgres' internal "char" (18) cannot be read by the adapter; as text (25) it can.
function describingInternalCharAsText(pool) {
  const query = pool.query.bind(pool);
  pool.query = async (...args) => {
    const result = await query(...args);
    for (const one of [result].flat()) {
      for (const field of one?.fields ?? []) if (field.dataTypeID === 18) field.dataTypeID = 25;
    }
    return result;
  };
  return pool;
}
