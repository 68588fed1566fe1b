// Runs the typed transforms that its options name, and hands on the parser plugins. A sub-plugin is not compiled by Gatsby, so
// this one stays plain and thin.
module.exports = async (api, { transforms }) => {
  for (const transform of transforms) await transform(api.markdownAST, api);
};
module.exports.setParserPlugins = ({ parserPlugins = [] }) => parserPlugins;
