// Holds the YAML files of a library against the schemas, with a compiled ajv and js-yaml:
//
//   node ajv.js LIBRARY SCHEMAS           once
//   node ajv.js LIBRARY SCHEMAS --serve   once for each line of the input, in one warm process
//
// The packages ajv, ajv-formats and js-yaml are looked for in NODE_PATH.
const fs = require('fs');
const yaml = require('js-yaml');
const Ajv = require('ajv/dist/2020');
const [folder, schemas, serve] = process.argv.slice(2);
const ajv = new Ajv({ strict: false, allErrors: true });
require('ajv-formats')(ajv);
for (const file of fs.readdirSync(schemas).filter((f) => f.endsWith('.schema.json')))
  ajv.addSchema(JSON.parse(fs.readFileSync(`${schemas}/${file}`, 'utf8')));

function validate() {
  let faults = 0;
  let files = 0;
  for (const [sub, kind] of [['poses', 'pose'], ['routines', 'routine']]) {
    const valid = ajv.getSchema(`https://schemas.posebook.org/0/${kind}.schema.json`);
    for (const file of fs.readdirSync(`${folder}/${sub}`)) {
      const text = fs.readFileSync(`${folder}/${sub}/${file}`, 'utf8');
      if (!valid(yaml.load(text, { schema: yaml.CORE_SCHEMA }))) {
        faults++;
        if (faults < 4) console.error(file, valid.errors);
      }
      files++;
    }
  }
  console.log(`${files} files, ${faults} with faults`);
}

if (serve) require('readline').createInterface({ input: process.stdin }).on('line', validate);
else validate();
