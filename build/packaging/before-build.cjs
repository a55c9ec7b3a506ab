/** `files` of electron-builder.yml names every module that ships; electron-builder adds none by itself. */
exports.default = async () => false
