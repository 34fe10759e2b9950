#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _config_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8829);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2133);
/* harmony import */ var _config_occasion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3720);
/* harmony import */ var _io_config_readers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8110);
/* harmony import */ var _io_process_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3887);
/* harmony import */ var _io_report_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7337);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4373);
/* harmony import */ var _io_world_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1848);
/* harmony import */ var _model_report_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(3938);
/* harmony import */ var _model_secrets_in_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6183);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6376);
/* harmony import */ var _report_printed_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(5965);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5416);













const terminal = (0,_io_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .createTerminal */ .P)();
async function main() {
    const command = (0,_config_command_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommandLine */ .y)(terminal.args);
    if (command.kind === "print") {
        await terminal.print(command.text);
        return 0;
    }
    const occasion = await (0,_config_occasion_js__WEBPACK_IMPORTED_MODULE_2__/* .readOccasion */ .y)(terminal.environment, await terminal.eventPayload());
    const world = (0,_io_world_js__WEBPACK_IMPORTED_MODULE_7__/* .createWorld */ .b)({ directory: terminal.directory, environment: terminal.environment, log: terminal.log, token: undefined });
    const config = await (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(command.inputs, occasion, terminal.environment, (0,_io_config_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .createConfigReaders */ .Z)(world, undefined));
    terminal.protect((0,_model_secrets_in_js__WEBPACK_IMPORTED_MODULE_8__/* .secretsIn */ .V)(config.known));
    const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)(config, world);
    await (0,_io_report_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReportFiles */ .t)(await (0,_report_files_js__WEBPACK_IMPORTED_MODULE_10__/* .buildReportFiles */ .G)(report, command.inputs.reportPaths));
    await terminal.print(await (0,_report_printed_js__WEBPACK_IMPORTED_MODULE_11__/* .buildPrinted */ .D)(report, command, terminal));
    return (0,_model_report_js__WEBPACK_IMPORTED_MODULE_12__/* .exitCode */ .I)(report.result);
}
await (0,_io_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runToExit */ .f)(main, terminal);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readCommandLine)
});

// UNUSED EXPORTS: defineProgram

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

// EXTERNAL MODULE: ./build/model/problem.js
var problem = __nccwpck_require__(9241);
// EXTERNAL MODULE: ./build/model/version.js
var version = __nccwpck_require__(178);
// EXTERNAL MODULE: ./build/config/options.js
var config_options = __nccwpck_require__(6441);
// EXTERNAL MODULE: ./build/config/wording.js
var wording = __nccwpck_require__(1967);
;// CONCATENATED MODULE: ./build/config/command.js





function readCommandLine(args) {
    const printed = [];
    const runs = [];
    const program = defineProgram((run) => runs.push(run), (text) => printed.push(text));
    try {
        program.parse(args.length === 0 ? ["--help"] : args, { from: "user" });
    }
    catch (error) {
        if (!(error instanceof CommanderError))
            throw error;
        if (error.exitCode === 0)
            return { kind: "print", text: printed.join("") };
        throw new problem/* ConfigError */.x([{ source: "command line", message: describeMistake(error.code, args, program) }]);
    }
    const [run] = runs;
    return run === undefined ? { kind: "print", text: program.helpInformation() } : decode(run);
}
function defineProgram(onRun, print) {
    const program = new Command("keyturn")
        .description("Checks that every API key still works and that none was committed.")
        .version(version/* VERSION */.x, "-V, --version", "print the version")
        .helpOption("-h, --help", "print help")
        .exitOverride()
        .configureOutput({ writeOut: print, writeErr: () => undefined, outputError: () => undefined })
        .addHelpText("after", "\nExit codes: 0 clean, 1 findings, 2 mistake in the configuration, 4 could not tell.");
    const check = program.command("check").description("try every configured credential against its own environment");
    const scan = program.command("scan").description("search commits, the index or a directory for keys").argument("[range]", RANGE_HELP);
    const both = program.command("run").description("check and scan").argument("[range]", RANGE_HELP);
    const audit = program
        .command("audit")
        .description("check, and say what is missing around each credential: owner, reviews, procedures, ...");
    const explain = program
        .command("explain")
        .description("check one credential, and print what a vendor's support wants to know")
        .argument("<name>", "name of the credential, as the configuration has it");
    for (const command of [scan, both])
        addTargetOptions(command);
    for (const command of [check, both, audit, explain])
        addExpiryOptions(command);
    for (const command of [check, scan, both, audit, explain])
        addCommonOptions(command);
    check.action((options) => onRun({ halves: "check", view: "report", range: undefined, options }));
    scan.action((range, options) => onRun({ halves: "scan", view: "report", range, options }));
    both.action((range, options) => onRun({ halves: "both", view: "report", range, options }));
    audit.action((options) => onRun({ halves: "check", view: "audit", range: undefined, options }));
    explain.action((only, options) => onRun({ halves: "check", view: "explain", only, range: undefined, options }));
    return program;
}
const COMMANDS = ["check", "scan", "run", "audit", "explain"];
const RANGE_HELP = "revision range as git writes it, e.g. main..HEAD";
function addTargetOptions(command) {
    command
        .option("--range <range>", "the same as the argument")
        .option("--all", "search the whole history")
        .option("--staged", "search what is staged for the next commit")
        .option("--dir <path>", "search the files of a directory instead of commits")
        .option("--fail-on-confidence <grade>", `least sure leak that fails: ${config_options/* CONFIDENCES */.ix.join(", ")}`);
}
function addExpiryOptions(command) {
    command
        .option("--warn-within <duration>", "warn when a credential expires within this time, e.g. 14d")
        .option("--fail-within <duration>", "fail when a credential expires within this time");
}
function addCommonOptions(command) {
    command
        .option("--config <file>", "configuration file (default: .github/keyturn.yml)")
        .option("--on-undetermined <choice>", `what happens when a check or scan could not tell: ${config_options/* ON_UNDETERMINED */.Ll.join(" or ")}`)
        .option("--json", "print one JSON document on standard output")
        .option("--sarif <file>", "write a SARIF report")
        .option("--html <file>", "write an HTML report")
        .allowExcessArguments(false)
        .exitOverride();
}
function decode({ halves, view, only, range, options }) {
    const problems = [];
    const source = {
        text: (name) => (name === "range" ? (range ?? textOf(options, name)) : textOf(options, name)),
        called: (name) => (name === "range" ? name : `--${name}`),
    };
    const target = readTarget(source, options, problems);
    const overrides = (0,config_options/* readOverrides */.iP)(source, problems);
    if (problems.length > 0)
        throw new problem/* ConfigError */.x(problems);
    const reportPaths = { json: undefined, sarif: textOf(options, "sarif"), html: textOf(options, "html") };
    const inputs = {
        origin: "command-line",
        configPath: textOf(options, "config"),
        halves,
        ...(only === undefined ? {} : { only }),
        target,
        overrides,
        reportPaths,
        token: undefined,
    };
    return { kind: "run", inputs, view, output: options.json === true ? "json" : "text" };
}
function textOf(options, name) {
    const value = options[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    return typeof value === "string" ? value : undefined;
}
function readTarget(source, options, problems) {
    const directory = textOf(options, "dir");
    const range = (0,config_options/* readRange */.qX)(source, problems);
    const asked = [
        range,
        options.all === true ? { kind: "history" } : undefined,
        options.staged === true ? { kind: "staged" } : undefined,
        directory === undefined ? undefined : { kind: "directory", path: directory },
    ].filter((target) => target !== undefined);
    if (asked.length > 1)
        problems.push({ source: "command line", message: "a range, --all, --staged and --dir exclude each other; keep one." });
    return asked[0] ?? { kind: "event" };
}
function describeMistake(code, args, program) {
    const help = "see keyturn --help";
    switch (code) {
        case "commander.unknownCommand":
        case "commander.help":
            return `${nameUnknown("unknown command", args[0] ?? "", COMMANDS)}; there are ${COMMANDS.join(", ")}; ${help}.`;
        case "commander.unknownOption":
            return unknownOption(args, program);
        case "commander.excessArguments":
            return `there are too many arguments; ${help}.`;
        case "commander.missingArgument":
            return `the command needs the name of a credential, as in keyturn explain NAME; ${help}.`;
        case "commander.optionMissingArgument":
            return `an option lacks its value; ${help}.`;
        default:
            return `the arguments cannot be understood; ${help}.`;
    }
}
function unknownOption(args, program) {
    const command = program.commands.find((candidate) => candidate.name() === args[0]) ?? program;
    const known = command.options.map((option) => option.long?.slice(2) ?? "");
    const names = args.filter((arg) => arg.startsWith("-")).map((arg) => arg.replace(/^-+/, "").replace(/=.*/s, ""));
    const unknown = names.find((name) => !known.includes(name)) ?? "";
    const help = command === program ? "keyturn --help" : `keyturn ${command.name()} --help`;
    return `${nameUnknown("unknown option", unknown, known)}; see ${help}.`;
}
function nameUnknown(what, text, known) {
    return `${(0,wording/* shown */.SP)(text, what)}${(0,wording/* suggestion */.h)(text, known).replace(/\?$/, "")}`;
}


/***/ }),

/***/ 1359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readDuration),
/* harmony export */   Q: () => (/* binding */ readDays)
/* harmony export */ });
const UNIT_MS = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 604_800_000,
};
const DURATION = /^(\d{1,6})(ms|s|m|h|d|w)$/;
function readDuration(text) {
    const match = DURATION.exec(text);
    const unitMs = UNIT_MS[match?.[2] ?? ""];
    return match === null || unitMs === undefined ? undefined : Number(match[1]) * unitMs;
}
function readDays(text) {
    const ms = readDuration(text);
    return ms === undefined ? undefined : ms / 86_400_000;
}


/***/ }),

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ readWithinSteps),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   S3: () => (/* binding */ MUST_BE_WITHIN_STEPS),
/* harmony export */   md: () => (/* binding */ WITHIN),
/* harmony export */   oq: () => (/* binding */ WITHIN_STEPS),
/* harmony export */   sg: () => (/* binding */ MUST_BE_WITHIN),
/* harmony export */   w0: () => (/* binding */ readWithin)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1359);

const WITHIN = /^(?:\d{1,2}%|\d{1,6}(?:ms|s|m|h|d|w))$/;
const MUST_BE_WITHIN = "must be a duration such as 14d or 36h, or a share of the lifetime such as 20%";
const WITHIN_STEPS = /^(?:\d{1,2}%|\d{1,6}(?:ms|s|m|h|d|w)(?:, ?\d{1,6}(?:ms|s|m|h|d|w)){0,9})$/;
const MUST_BE_WITHIN_STEPS = "must be a duration such as 14d or 36h, a share of the lifetime such as 20%, or steps such as 30d, 14d, 7d";
function readWithin(text) {
    return WITHIN.test(text) ? readWithinSteps(text) : undefined;
}
function readWithinSteps(text) {
    if (!WITHIN_STEPS.test(text))
        return undefined;
    if (text.endsWith("%"))
        return { kind: "share", share: Number(text.slice(0, -1)) / 100 };
    const days = text.split(/, ?/).map((part) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDays */ .Q)(part) ?? 0);
    return { kind: "days", days: days.sort((a, b) => b - a) };
}
function windowOf({ warn, fail }) {
    const nearestWarn = nearest(warn);
    const nearestFail = nearest(fail);
    return {
        failDays: daysOf(fail)[0] ?? 0,
        warnDays: daysOf(warn)[0] ?? 0,
        ...(nearestFail?.kind === "share" ? { failShare: nearestFail.share } : {}),
        ...(nearestWarn?.kind === "share" ? { warnShare: nearestWarn.share } : {}),
        ...(nearestWarn?.kind === "days" && nearestWarn.days.length > 1 ? { stepDays: nearestWarn.days } : {}),
    };
}
function nearest(sayings) {
    return sayings.find((saying) => saying !== undefined);
}
function daysOf(sayings) {
    return sayings.flatMap((saying) => (saying?.kind === "days" ? [saying.days] : []))[0] ?? [];
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ wholeKey),
/* harmony export */   ST: () => (/* binding */ OLD_HALF),
/* harmony export */   dR: () => (/* binding */ isByDateAlone),
/* harmony export */   oO: () => (/* binding */ resolveKey),
/* harmony export */   z4: () => (/* binding */ oldHalf)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1359);

function isByDateAlone(raw) {
    const { provider, probe, webhook, authentication, introspection, companions, rotation, expect, expires } = raw;
    const asking = [provider, probe, webhook, authentication, introspection, companions, rotation, expect];
    return expires !== undefined && asking.every((said) => said === undefined);
}
function resolveKey(raw, provider, values, report) {
    if (raw.rotation !== undefined)
        return rotationKey(raw, raw.rotation, values, report);
    if (raw.secret === undefined && isByDateAlone(raw))
        return { secret: undefined, secretVariable: "" };
    const variable = raw.secret?.env ?? usualVariable(raw.webhook === undefined ? provider : undefined, report);
    return variable === undefined
        ? undefined
        : { secret: values.secret(raw.secret ?? { env: variable }, ["secret"]), secretVariable: variable };
}
function rotationKey(raw, rotation, values, report) {
    if (raw.secret !== undefined)
        report(["secret"], "`secret` and `rotation` exclude each other; the key in use is `new` of the rotation.");
    if (raw.expect !== undefined)
        report(["expect"], "`expect` and `rotation` exclude each other; the old key of a rotation has to be refused anyway.");
    if (rotation.propagation !== undefined && rotation["rotated-at"] === undefined)
        report(["rotation", "propagation"], "`propagation` counts from `rotated-at`; say when the old key was revoked.");
    if (rotation.new.env === rotation.old.env)
        report(["rotation", "old"], "`new` and `old` name the same variable; keep both keys until the rotation is over.");
    const half = (name) => ({
        secret: values.secret(rotation[name], ["rotation", name]),
        secretVariable: rotation[name].env,
    });
    return { ...half("new"), old: half("old") };
}
function wholeKey(key, companions, { missing }) {
    const { secret, secretVariable, old } = key;
    const apart = [...companions, ...(old === undefined ? [] : [old])].map((part) => part.secretVariable);
    const absent = secret === undefined ? undefined : missing.find((variable) => !apart.includes(variable));
    return absent === undefined ? { secret, secretVariable } : { secret: undefined, secretVariable: absent };
}
function oldHalf(credential, old, rotation, rotatedAt) {
    const { siblings: _siblings, upkeep: _upkeep, previousScopes: _scopes, lastGoodRunAt: _run, ...same } = credential;
    const propagationMs = rotation.propagation === undefined ? undefined : (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .readDuration */ .$)(rotation.propagation);
    return {
        ...same,
        ...old,
        name: `${credential.name}${OLD_HALF}`,
        declaredExpiry: undefined,
        expect: "rejected",
        ...(rotatedAt === undefined ? {} : { rotatedAt }),
        ...(propagationMs === undefined ? {} : { propagationMs }),
    };
}
const OLD_HALF = " (old)";
function usualVariable(provider, report) {
    if (provider?.usualVariable === undefined)
        report(["name"], "this credential does not say where its key is; write `secret: { env: NAME }`.");
    return provider?.usualVariable;
}


/***/ }),

/***/ 2133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./build/model/problem.js
var problem = __nccwpck_require__(9241);
;// CONCATENATED MODULE: ./build/config/config-file.js

const USUAL_PATHS = [".github/keyturn.yml", ".github/keyturn.yaml"];
async function readConfigFile(inputs, occasion, environment, readers) {
    return occasion.trust === "trusted" ? readFromWorkingTree(inputs, readers) : readFromBase(inputs, occasion, environment, readers);
}
async function readFromWorkingTree(inputs, readers) {
    const found = await firstOf(candidates(inputs), (path) => readers.workingTree(path));
    if (found !== undefined)
        return { ...found, notices: [] };
    if (inputs.configPath === undefined)
        return nothing(`There is no configuration file (${USUAL_PATHS[0]})`, inputs);
    const option = inputs.origin === "action" ? 'input "config"' : "--config";
    const advice = inputs.origin === "action" ? "check the path, and that actions/checkout runs before this step" : "check the path";
    throw new problem/* ConfigError */.x([{ source: option, message: `there is no file at this path; ${advice}.` }]);
}
async function readFromBase(inputs, occasion, environment, readers) {
    const base = baseOf(occasion.event);
    if (base === undefined)
        return nothing("The commit that this run's changes are based on is not known, so no configuration was read", inputs);
    const paths = candidates(inputs).map((path) => insideRepository(path, environment));
    const found = await firstOf(paths, (path) => readers.commit(base, path));
    const why = occasion.trust === "dangerous" ? "holds secrets beside code that anyone may have written" : "is not trusted with secrets";
    if (found === undefined)
        return nothing(`This run ${why}, and its base commit ${base.slice(0, 7)} has no configuration file`, inputs);
    return {
        ...found,
        notices: [`This run ${why}, so the configuration was read from its base commit ${base.slice(0, 7)}, not from the checked-out files.`],
    };
}
function baseOf(event) {
    switch (event.kind) {
        case "push":
            return event.before;
        case "pull-request":
        case "merge-group":
            return event.base;
        case "standing":
            return event.head;
        case "command-line":
            return undefined;
    }
}
function candidates(inputs) {
    return inputs.configPath === undefined ? USUAL_PATHS : [inputs.configPath];
}
function insideRepository(path, environment) {
    const slashed = path.replaceAll("\\", "/");
    const root = `${(environment.GITHUB_WORKSPACE ?? "").replaceAll("\\", "/").replace(/\/+$/, "")}/`;
    const relative = root !== "/" && slashed.startsWith(root) ? slashed.slice(root.length) : slashed;
    const parts = relative.split("/").filter((part) => part !== "." && part !== "");
    if (/^(?:\/|[A-Za-z]:)/.test(relative) || parts.includes("..") || parts.length === 0) {
        throw new problem/* ConfigError */.x([
            { source: "config", message: "must be a path inside the repository, because this run reads it from the base commit." },
        ]);
    }
    return parts.join("/");
}
async function firstOf(paths, read) {
    for (const path of paths) {
        const text = await read(path);
        if (text !== undefined)
            return { path: path.replace(/^(?:\.\/)+/, ""), text };
    }
    return undefined;
}
function nothing(why, inputs) {
    const consequence = inputs.halves === "scan" ? "the usual settings hold" : "no credential is checked and the usual settings hold";
    return { path: inputs.configPath ?? USUAL_PATHS[0], text: undefined, notices: [`${why}: ${consequence}.`] };
}

// EXTERNAL MODULE: ./build/config/key.js
var key = __nccwpck_require__(5796);
// EXTERNAL MODULE: ./build/config/settings.js
var config_settings = __nccwpck_require__(4318);
// EXTERNAL MODULE: ./build/config/wording.js
var wording = __nccwpck_require__(1967);
;// CONCATENATED MODULE: ./build/config/load.js





const MOST_PROBLEMS = 100;
async function loadConfig(inputs, occasion, environment, readers) {
    const file = await readConfigFile(inputs, occasion, environment, readers);
    const configured = await readFile(file, { inputs, occasion, variables: environment, readers });
    const problems = [...configured.problems];
    const credentials = onlyNamed(configured.credentials, inputs.only);
    const scan = await loadScan(configured, inputs, problems);
    if (problems.length === 0)
        problems.push(...nothingNamed(inputs, configured.credentials, credentials), ...nothingToDo(inputs, occasion, file, configured.credentials));
    if (problems.length > 0)
        throw new problem/* ConfigError */.x(theFirstOf(inFileOrder(problems)));
    return {
        occasion,
        credentials: inputs.halves === "scan" || credentials.length === 0 ? undefined : credentials,
        known: credentials,
        scan,
        check: (0,config_settings/* resolveCheck */.RM)(configured.settings),
        policy: (0,config_settings/* resolvePolicy */.nZ)(configured.settings, inputs.overrides),
        notices: [...file.notices, ...configured.notices, ...withoutCredentials(inputs, file, credentials)],
    };
}
async function readFile({ path, text }, surroundings) {
    if (text === undefined)
        return { settings: config_settings/* USUAL_SETTINGS */.Fb, credentials: [], document: undefined, notices: [], problems: [] };
    const { readConfigured } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(280), __nccwpck_require__.e(815), __nccwpck_require__.e(471)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7471));
    return readConfigured(path, text, surroundings);
}
async function loadScan({ settings, document }, inputs, problems) {
    if (inputs.halves === "check" && settings.scan.disable.length === 0)
        return undefined;
    const { detectors } = await __nccwpck_require__.e(/* import() */ 762).then(__nccwpck_require__.bind(__nccwpck_require__, 2762));
    const scan = (0,config_settings/* resolveScan */.Ch)(settings, inputs.target, detectors, document, problems);
    return inputs.halves === "check" ? undefined : scan;
}
function onlyNamed(credentials, only) {
    return only === undefined ? credentials : credentials.filter(({ name }) => name === only || name === `${only}${key/* OLD_HALF */.ST}`);
}
function nothingNamed({ only }, configured, named) {
    if (only === undefined || named.length > 0)
        return [];
    const names = configured.map(({ name }) => name);
    const near = (0,wording/* suggestion */.h)(only, names);
    return [
        { source: "command line", message: `${(0,wording/* shown */.SP)(only, "there is no credential")}${near === "" ? "; `keyturn check` lists them." : near}` },
    ];
}
function nothingToDo(inputs, occasion, file, credentials) {
    if (inputs.halves !== "check" || credentials.length > 0 || occasion.trust !== "trusted")
        return [];
    const message = "there is no credential to check; list at least one under `credentials`, or scan as well.";
    return [{ source: file.path, message }];
}
function withoutCredentials(inputs, file, credentials) {
    if (inputs.halves === "scan" || file.text === undefined || credentials.length > 0)
        return [];
    return [`${file.path} lists no credentials: none is checked.`];
}
function theFirstOf(problems) {
    const first = problems.slice(0, MOST_PROBLEMS);
    const left = problems.length - first.length;
    return left === 0
        ? first
        : [...first, { source: first[0]?.source ?? "", message: `${left} more problems follow; is it the right file?` }];
}
function inFileOrder(problems) {
    return [...problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}


/***/ }),

/***/ 3720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readOccasion)
/* harmony export */ });
const DEPENDABOT = "dependabot[bot]";
const DANGEROUS = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "issues",
    "discussion",
    "discussion_comment",
    "fork",
    "watch",
]);
const WITHOUT_SECRETS_FOR_DEPENDABOT = new Set([
    "push",
    "create",
    "deployment",
    "deployment_status",
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
]);
async function readOccasion(environment, payloadText) {
    const name = environment.GITHUB_EVENT_NAME ?? "";
    const repositoryUrl = readRepositoryUrl(environment);
    if (name === "")
        return { event: { kind: "command-line" }, trust: "trusted", label: "command line", repositoryUrl };
    switch (name) {
        case "push":
        case "merge_group":
        case "pull_request":
        case "pull_request_review":
        case "pull_request_review_comment":
        case "pull_request_target":
            return occasionOf(name, environment, payloadText, repositoryUrl);
        default:
            return standingOccasion(name, environment, repositoryUrl);
    }
}
async function occasionOf(name, environment, payloadText, repositoryUrl) {
    const { decodePayload, payloadShapes } = await Promise.all(/* import() */[__nccwpck_require__.e(934), __nccwpck_require__.e(369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8369));
    switch (name) {
        case "push":
            return pushOccasion(decodePayload(name, payloadShapes.push, payloadText), environment, repositoryUrl);
        case "merge_group":
            return mergeGroupOccasion(decodePayload(name, payloadShapes.mergeGroup, payloadText), repositoryUrl);
        default:
            return pullRequestOccasion(name, decodePayload(name, payloadShapes.pullRequest, payloadText), environment, repositoryUrl);
    }
}
function pushOccasion(payload, environment, repositoryUrl) {
    const event = {
        kind: "push",
        ref: payload.ref,
        before: existing(payload.before),
        after: existing(payload.after),
        forced: payload.forced === true,
        defaultBranch: payload.repository?.default_branch,
    };
    return {
        event,
        trust: trustOf("push", environment),
        label: `push to ${payload.ref.replace(/^refs\/(heads|tags)\//, "")}`,
        repositoryUrl,
    };
}
function existing(objectId) {
    return /^0+$/.test(objectId) ? undefined : objectId;
}
function pullRequestOccasion(name, payload, environment, repositoryUrl) {
    const pullRequest = payload.pull_request;
    const event = {
        kind: "pull-request",
        number: pullRequest.number,
        base: pullRequest.base.sha,
        head: pullRequest.head.sha,
        ...(pullRequest.head.ref ? { headRef: pullRequest.head.ref } : {}),
        baseRef: pullRequest.base.ref,
        ...(pullRequest.title ? { title: pullRequest.title } : {}),
        ...(pullRequest.body ? { body: pullRequest.body } : {}),
        commits: pullRequest.commits ?? 0,
    };
    const trust = isFork(payload, environment) && !DANGEROUS.has(name) ? "no-secrets" : trustOf(name, environment);
    return { event, trust, label: `${name} #${pullRequest.number}`, repositoryUrl };
}
function isFork(payload, environment) {
    const origin = payload.pull_request.head.repo?.full_name.toLowerCase();
    return origin === undefined || origin !== environment.GITHUB_REPOSITORY?.toLowerCase();
}
function mergeGroupOccasion(payload, repositoryUrl) {
    const { base_sha: base, head_sha: head, base_ref: baseRef } = payload.merge_group;
    return { event: { kind: "merge-group", base, head, baseRef }, trust: "trusted", label: "merge_group", repositoryUrl };
}
function standingOccasion(name, environment, repositoryUrl) {
    const head = environment.GITHUB_SHA;
    const event = { kind: "standing", name, head: head !== undefined && isObjectId(head) ? head : undefined };
    return { event, trust: trustOf(name, environment), label: name, repositoryUrl };
}
function isObjectId(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function trustOf(name, environment) {
    if (DANGEROUS.has(name))
        return "dangerous";
    const byDependabot = environment.GITHUB_ACTOR === DEPENDABOT;
    return byDependabot && WITHOUT_SECRETS_FOR_DEPENDABOT.has(name) ? "no-secrets" : "trusted";
}
function readRepositoryUrl(environment) {
    const server = environment.GITHUB_SERVER_URL?.replace(/\/+$/, "") ?? "";
    const repository = environment.GITHUB_REPOSITORY ?? "";
    return /^https?:\/\/[^\s/]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : undefined;
}


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ readConfidence),
/* harmony export */   $H: () => (/* binding */ LABEL_FORMS),
/* harmony export */   Ll: () => (/* binding */ ON_UNDETERMINED),
/* harmony export */   iP: () => (/* binding */ readOverrides),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* harmony import */ var _expiry_window_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7937);

const CONFIDENCES = ["checksum", "structure", "prefix", "context"];
const LABEL_FORMS = ["purpose-year", "environment-purpose", "environment-purpose-year"];
const ON_UNDETERMINED = ["fail", "warn"];
function readOverrides(source, problems) {
    const decode = (name, read, message) => {
        const text = source.text(name);
        const value = text === undefined ? undefined : read(text);
        if (text !== undefined && value === undefined)
            problems.push({ source: source.called(name), message });
        return value;
    };
    return {
        warnWithin: decode("warn-within", _expiry_window_js__WEBPACK_IMPORTED_MODULE_0__/* .readWithinSteps */ .Ln, `${_expiry_window_js__WEBPACK_IMPORTED_MODULE_0__/* .MUST_BE_WITHIN_STEPS */ .S3}.`),
        failWithin: decode("fail-within", _expiry_window_js__WEBPACK_IMPORTED_MODULE_0__/* .readWithin */ .w0, `${_expiry_window_js__WEBPACK_IMPORTED_MODULE_0__/* .MUST_BE_WITHIN */ .sg}.`),
        failOnConfidence: decode("fail-on-confidence", readConfidence, `must be one of ${CONFIDENCES.join(", ")}.`),
        onUndetermined: decode("on-undetermined", readOnUndetermined, `must be one of ${ON_UNDETERMINED.join(", ")}.`),
    };
}
function readConfidence(text) {
    const least = CONFIDENCES.find((confidence) => confidence === text);
    return least === undefined ? undefined : CONFIDENCES.slice(0, CONFIDENCES.indexOf(least) + 1);
}
function readOnUndetermined(text) {
    return ON_UNDETERMINED.find((choice) => choice === text);
}
function readRange(source, problems) {
    const range = source.text("range");
    if (range === undefined)
        return undefined;
    if (range === "--all")
        return { kind: "history" };
    if (/^[^-\x00-\x20\x7f][^\x00-\x20\x7f]{0,999}$/.test(range))
        return { kind: "range", range };
    problems.push({
        source: source.called("range"),
        message: "must be one revision range such as main..HEAD, or --all for the whole history.",
    });
    return undefined;
}


/***/ }),

/***/ 2311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ problemAt)
/* harmony export */ });
function problemAt(place, message) {
    return { source: place.path, line: place.line, column: place.column, message };
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ resolveScan),
/* harmony export */   Fb: () => (/* binding */ USUAL_SETTINGS),
/* harmony export */   RM: () => (/* binding */ resolveCheck),
/* harmony export */   Y$: () => (/* binding */ expirySayings),
/* harmony export */   nZ: () => (/* binding */ resolvePolicy)
/* harmony export */ });
/* harmony import */ var _model_contextual_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7035);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1359);
/* harmony import */ var _expiry_window_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7937);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6441);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2311);
/* harmony import */ var _usual_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9233);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1967);







const MAX_BODY_BYTES = 262_144;
const USUAL_SETTINGS = _usual_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL */ .V;
function resolvePolicy(settings, overrides) {
    return {
        onUndetermined: overrides.onUndetermined ?? settings.policy["on-undetermined"],
        failOnConfidence: overrides.failOnConfidence ?? (0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfidence */ .$D)(settings.policy["fail-on-confidence"]) ?? [],
    };
}
function expirySayings({ policy }, { warnWithin, failWithin }) {
    return {
        warn: [warnWithin, (0,_expiry_window_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithinSteps */ .Ln)(policy["warn-within"]), (0,_expiry_window_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithinSteps */ .Ln)(_usual_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL */ .V.policy["warn-within"])],
        fail: [failWithin, (0,_expiry_window_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithin */ .w0)(policy["fail-within"]), (0,_expiry_window_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithin */ .w0)(_usual_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL */ .V.policy["fail-within"])],
    };
}
function resolveCheck(settings) {
    const { check } = settings;
    return {
        timeoutMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$)(check.timeout) ?? 0,
        concurrency: check.concurrency,
        perHost: check["per-host"],
        confirmAttempts: check.confirm.attempts,
        confirmDelayMs: (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .readDuration */ .$)(check.confirm.delay) ?? 0,
        maxBodyBytes: MAX_BODY_BYTES,
    };
}
function resolveScan(settings, target, detectors, document, problems) {
    const known = new Set([...detectors.map((detector) => detector.id), ..._model_contextual_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_DETECTOR_IDS */ .Rz]);
    const disabled = new Set(settings.scan.disable);
    for (const [index, id] of settings.scan.disable.entries()) {
        if (known.has(id) || document === undefined)
            continue;
        const near = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(id, [...known]);
        const message = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .SP)(id, "unknown detector")}${near === "" ? "; ids are those that reports show as the rule." : near}`;
        problems.push((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .problemAt */ .l)(document.placeOf(["scan", "disable", index]), message));
    }
    return {
        target,
        excludePaths: settings.scan["exclude-paths"],
        detectors: detectors.filter((detector) => !disabled.has(detector.id)),
        disabledBuiltIns: _model_contextual_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILT_IN_DETECTOR_IDS */ .Rz.filter((id) => disabled.has(id)),
        maxFileBytes: settings.scan["max-file-bytes"],
        pullRequestText: settings.scan["pull-request-text"],
    };
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ USUAL)
/* harmony export */ });
const USUAL = {
    check: { timeout: "10s", concurrency: 8, "per-host": 1, confirm: { attempts: 3, delay: "2s" } },
    scan: { "exclude-paths": [], disable: [], "max-file-bytes": 1_073_741_824, "pull-request-text": false },
    policy: {
        "warn-within": "14d",
        "fail-within": "0d",
        "require-owner": false,
        "require-expiry": false,
        "require-service-account": false,
        "on-undetermined": "warn",
        "fail-on-confidence": "context",
    },
};


/***/ }),

/***/ 1967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   zC: () => (/* binding */ looksLikeKey)
/* harmony export */ });
/* unused harmony export nearestOf */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,39}$/;
function looksLikeKey(text) {
    return (text.match(/[A-Za-z0-9+/=]{16,}/g) ?? []).some((run) => alternations(run) >= 3);
}
function alternations(text) {
    return text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
}
function shown(text, what) {
    return PLAIN.test(text) && alternations(text) < 4 ? `${what} \`${text}\`` : `${what} (not shown here)`;
}
function suggestion(text, known) {
    const nearest = nearestOf(text, known);
    return nearest === undefined ? "" : `, did you mean \`${nearest}\`?`;
}
function nearestOf(text, known) {
    if (text.length > 64)
        return undefined;
    const ranked = known
        .map((name) => ({ name, slips: slipsBetween(text.toLowerCase(), name.toLowerCase()) }))
        .filter(({ name, slips }) => slips <= Math.max(1, Math.floor(Math.min(name.length, text.length) / 3)))
        .sort((a, b) => a.slips - b.slips);
    return ranked[0]?.name;
}
function slipsBetween(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const changed = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            current.push(Math.min(changed, swapped, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 8110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createConfigReaders)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9241);

const OBJECT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
function createConfigReaders({ files, git }, repository) {
    return {
        workingTree: (path) => files.readText(path),
        commit: async (objectId, path) => {
            if (!OBJECT_ID.test(objectId))
                throw unreadable(objectId);
            if (await hasCommit(git, objectId))
                return readFromCommit(git, objectId, path);
            if (repository === undefined)
                throw unreadable(objectId);
            return repository.readText(objectId, path);
        },
    };
}
async function hasCommit(git, objectId) {
    const isThere = async () => (await git.run(["cat-file", "-e", `${objectId}^{commit}`])).exitCode === 0;
    if (await isThere())
        return true;
    await git.run(["fetch", "--no-tags", "--depth=1", "origin", objectId]);
    return isThere();
}
async function readFromCommit(git, objectId, path) {
    const listed = await git.run(["ls-tree", "-z", "--full-tree", objectId, "--", path]);
    const blob = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(Buffer.from(listed.stdout).toString("latin1"))?.[1];
    if (listed.exitCode !== 0)
        throw unreadable(objectId);
    if (blob === undefined)
        return undefined;
    const content = await git.run(["cat-file", "blob", blob]);
    if (content.exitCode !== 0)
        throw unreadable(objectId);
    return Buffer.from(content.stdout).toString("utf8");
}
function unreadable(objectId) {
    const message = `the base commit ${objectId.slice(0, 7)}, from which the configuration is read on this event, is not in this clone and could not be fetched; ` +
        'let actions/checkout use "fetch-depth: 0".';
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .x([{ source: "config", message }]);
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ compileInSmallPieces),
  E: () => (/* binding */ keepMemorySmall)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/io/memory.js

function compileInSmallPieces() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)("--max-inlined-bytecode-size-cumulative=300");
}
function keepMemorySmall() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)("--semi-space-growth-factor=1");
}


/***/ }),

/***/ 3887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ runToExit)
});

// EXTERNAL MODULE: ./build/model/problem.js
var problem = __nccwpck_require__(9241);
;// CONCATENATED MODULE: ./build/io/crash.js
function describeCrash(error) {
    if (!(error instanceof Error))
        return "Keyturn stopped on an error that it did not expect (not an Error object). This is a bug: please report it.";
    const code = "code" in error && typeof error.code === "string" && /^[A-Z0-9_]{1,60}$/.test(error.code) ? ` (${error.code})` : "";
    const frames = (error.stack ?? "")
        .replace(error.message, "")
        .split("\n")
        .filter((line) => /^\s+at [^"'`]{1,300}$/.test(line));
    return [
        `Keyturn stopped on an error that it did not expect: ${error.name}${code}. This is a bug: please report it with these lines.`,
        ...frames.slice(0, 12),
    ].join("\n");
}

// EXTERNAL MODULE: ./build/io/memory.js + 1 modules
var memory = __nccwpck_require__(7071);
;// CONCATENATED MODULE: ./build/io/process.js



const MISTAKE = 2;
const NOTHING_KNOWN = 4;
async function runToExit(main, sink) {
    (0,memory/* compileInSmallPieces */.t)();
    try {
        process.exitCode = await main();
    }
    catch (error) {
        process.exitCode = error instanceof problem/* ConfigError */.x ? MISTAKE : NOTHING_KNOWN;
        if (error instanceof problem/* ConfigError */.x)
            await sink.showMistakes(error);
        else
            await sink.showCrash(describeCrash(error));
    }
}


/***/ }),

/***/ 7337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

async function writeReportFiles(files) {
    if (files.length === 0)
        return;
    const { mkdir, writeFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 19));
    for (const file of files) {
        await mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file.path), { recursive: true });
        await writeFile(file.path, file.text, "utf8");
    }
}


/***/ }),

/***/ 4373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createTerminal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/model/printable.js
var printable = __nccwpck_require__(1717);
// EXTERNAL MODULE: ./build/model/problem.js
var model_problem = __nccwpck_require__(9241);
// EXTERNAL MODULE: ./build/model/redaction.js
var redaction = __nccwpck_require__(1651);
;// CONCATENATED MODULE: ./build/io/log.js

function createLog(sink) {
    let redact = (text) => text;
    return {
        info: (line) => sink.info((0,printable/* printable */.g)(redact(line))),
        debug: (line) => sink.debug((0,printable/* printable */.g)(redact(line))),
        progress: (line) => sink.progress?.((0,printable/* printable */.g)(redact(line))),
        guardWith: (next) => {
            redact = next;
        },
    };
}

;// CONCATENATED MODULE: ./build/io/progress-line.js
const PAUSE_MS = 100;
const USUAL_COLUMNS = 80;
const TO_START_AND_ERASE = "\r\u001b[K";
function createProgressLine(stream, environment) {
    if (stream.isTTY !== true || environment.TERM === "dumb" || environment.CI)
        return { show: () => { }, clear: () => { } };
    let isShown = false;
    let lastMs = Number.NEGATIVE_INFINITY;
    const clear = () => {
        if (isShown)
            stream.write(TO_START_AND_ERASE);
        isShown = false;
        lastMs = Number.NEGATIVE_INFINITY;
    };
    return {
        clear,
        show(line) {
            if (line === "")
                return clear();
            if (performance.now() - lastMs < PAUSE_MS)
                return;
            lastMs = performance.now();
            isShown = true;
            stream.write(`${TO_START_AND_ERASE}${[...line].slice(0, (stream.columns || USUAL_COLUMNS) - 1).join("")}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/io/terminal.js






const terminal_USUAL_COLUMNS = 100;
function createTerminal() {
    const environment = process.env;
    const progress = createProgressLine(process.stderr, environment);
    const writeLine = (line) => {
        progress.clear();
        writeError(line);
    };
    const log = createLog({ info: writeLine, debug: environment.KEYTURN_DEBUG ? writeLine : () => undefined, progress: progress.show });
    return {
        args: process.argv.slice(2),
        environment,
        directory: process.cwd(),
        log,
        colors: wantsColors(environment) ? "on" : "off",
        columns: process.stdout.columns ?? terminal_USUAL_COLUMNS,
        eventPayload: async () => (environment.GITHUB_EVENT_PATH ? (0,external_node_fs_.readFileSync)(environment.GITHUB_EVENT_PATH, "utf8") : undefined),
        protect: (secrets) => log.guardWith((0,redaction/* createRedactor */.lY)(secrets)),
        print: (text) => {
            progress.clear();
            return print(text);
        },
        showMistakes: (error) => {
            for (const problem of error.problems)
                writeLine((0,printable/* printable */.g)((0,model_problem/* describeProblem */.B)(problem)));
        },
        showCrash: writeLine,
    };
}
function wantsColors(environment) {
    if (environment.NO_COLOR)
        return false;
    return environment.FORCE_COLOR ? environment.FORCE_COLOR !== "0" : process.stdout.isTTY === true && environment.TERM !== "dumb";
}
function writeError(line) {
    process.stderr.write(`${line}\n`);
}
function print(text) {
    return new Promise((resolve, reject) => {
        process.stdout.once("error", () => undefined);
        process.stdout.write(text.endsWith("\n") ? text : `${text}\n`, (error) => {
            const code = error instanceof Error && "code" in error ? error.code : undefined;
            if (error && code !== "EPIPE")
                reject(error);
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ createWorld)
});

;// CONCATENATED MODULE: ./build/io/clock.js
function createClock() {
    return {
        now: () => new Date(),
        monotonicMs: () => {
            const [seconds, nanoseconds] = process.hrtime();
            return seconds * 1000 + nanoseconds / 1e6;
        },
        sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/io/memory.js + 1 modules
var memory = __nccwpck_require__(7071);
;// CONCATENATED MODULE: ./build/io/files.js



function createFiles(directory) {
    return {
        readText: async (path) => readIfThere((0,external_node_path_.resolve)(directory, path))?.toString("utf8"),
        async *walk(path) {
            const { walk } = await __nccwpck_require__.e(/* import() */ 168).then(__nccwpck_require__.bind(__nccwpck_require__, 9168));
            (0,memory/* keepMemorySmall */.E)();
            yield* walk((0,external_node_path_.resolve)(directory, path));
        },
    };
}
function readIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? error.code : undefined;
        if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR")
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./build/world.js
var world = __nccwpck_require__(3920);
;// CONCATENATED MODULE: ./build/io/git-directory.js


function findGitDirectory(directory) {
    for (let at = (0,external_node_path_.resolve)(directory);; at = (0,external_node_path_.dirname)(at)) {
        const found = gitDirectoryAt(at);
        if (found !== undefined || at === (0,external_node_path_.dirname)(at))
            return found;
    }
}
function gitDirectoryAt(directory) {
    const entry = (0,external_node_path_.join)(directory, ".git");
    const status = (0,external_node_fs_.statSync)(entry, { throwIfNoEntry: false });
    if (status?.isDirectory() && looksLikeGitDirectory(entry))
        return entry;
    if (status?.isFile())
        return linkedDirectory(directory, entry);
    return looksLikeGitDirectory(directory) ? directory : undefined;
}
function linkedDirectory(directory, entry) {
    const target = /^gitdir: (.+?)\r?\n?$/.exec((0,external_node_fs_.readFileSync)(entry, "utf8"))?.[1];
    return target === undefined ? undefined : (0,external_node_path_.resolve)(directory, target);
}
function looksLikeGitDirectory(directory) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, "HEAD")) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, "objects")) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, "refs"));
}

;// CONCATENATED MODULE: ./build/io/git-environment.js
const HARDENING = [
    "--no-pager",
    "--no-replace-objects",
    "--no-optional-locks",
    "--literal-pathspecs",
    ...[
        "core.fsmonitor=false",
        "core.hooksPath=/dev/null",
        "core.attributesFile=/dev/null",
        "core.quotePath=false",
        "protocol.ext.allow=never",
        "submodule.recurse=false",
        "fetch.recurseSubmodules=false",
        "gc.auto=0",
        "maintenance.auto=false",
        "advice.graftFileDeprecated=false",
    ].flatMap((setting) => ["-c", setting]),
];
const ALWAYS = [
    ...["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "SYSTEMROOT", "ComSpec", "PATHEXT"],
    "GIT_INDEX_FILE",
];
const QUARANTINE = ["GIT_QUARANTINE_PATH", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"];
function quarantine({ GIT_QUARANTINE_PATH: apart, GIT_OBJECT_DIRECTORY: objects }) {
    return apart !== undefined && apart !== "" && apart === objects ? QUARANTINE : [];
}
const FOR_FETCH = [
    ...[
        "HOME",
        "USERPROFILE",
        "SSH_AUTH_SOCK",
        "GIT_SSH",
        "GIT_SSH_COMMAND",
        "GIT_SSL_CAINFO",
        "GIT_SSL_CAPATH",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
    ],
    ...["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy"],
];
function gitEnvironment(command, { environment, token, gitDirectory }) {
    const fetches = asksRemote(command);
    const passed = [...ALWAYS, ...quarantine(environment), ...(fetches ? FOR_FETCH : [])].flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        ...Object.fromEntries(passed),
        ...(gitDirectory === undefined ? {} : { GIT_DIR: gitDirectory }),
        LC_ALL: "C",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_ATTR_NOSYSTEM: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_GRAFT_FILE: "/dev/null",
        GIT_NO_LAZY_FETCH: "1",
        ...(fetches ? {} : { GIT_ALLOW_PROTOCOL: "none" }),
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        ...settings([["safe.directory", "*"], ...(fetches && token ? authorization(environment, token) : [])]),
    };
}
function settings(pairs) {
    const entries = pairs.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
    ]);
    return { GIT_CONFIG_COUNT: String(pairs.length), ...Object.fromEntries(entries) };
}
function authorization(environment, token) {
    const server = environment.GITHUB_SERVER_URL ?? "https://github.com";
    const key = `http.${server.replace(/\/+$/, "")}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return [
        [key, ""],
        [key, `AUTHORIZATION: basic ${basic}`],
    ];
}
function asksRemote(command) {
    return command === "fetch" || command === "ls-remote";
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
;// CONCATENATED MODULE: ./build/io/packs.js



const MOST_INDEX_BYTES = 24 << 20;
const MOST_HELD_BYTES = 16 << 20;
const MOST_PACKS = 256;
const WINDOW_BYTES = 32 << 10;
function openPacks(folder) {
    const opened = [];
    try {
        const paths = (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => name.endsWith(".idx"))
            .map((name) => (0,external_node_path_.join)(folder, name.slice(0, -".idx".length)));
        if (paths.length > MOST_PACKS || sizeOf(paths, ".idx") > MOST_INDEX_BYTES)
            return [];
        const isHeld = sizeOf(paths, ".pack") <= MOST_HELD_BYTES;
        for (const path of paths)
            opened.push(openPack(path, isHeld));
        return opened;
    }
    catch {
        for (const pack of opened)
            pack.close();
        return [];
    }
}
function sizeOf(paths, kind) {
    return paths.reduce((sum, path) => {
        const status = (0,external_node_fs_.statSync)(path + kind);
        if (!status.isFile())
            throw new Error("a pack is no file");
        return sum + status.size;
    }, 0);
}
function openPack(path, isHeld) {
    const index = (0,external_node_fs_.readFileSync)(`${path}.idx`);
    const file = (0,external_node_fs_.openSync)(`${path}.pack`, "r");
    const sizeBytes = (0,external_node_fs_.fstatSync)(file).size;
    const window = Buffer.allocUnsafeSlow(isHeld ? sizeBytes : WINDOW_BYTES);
    let from = 0;
    let to = isHeld ? readFully(file, window, 0) : 0;
    const read = (offset, length) => {
        const end = Math.min(offset + length, sizeBytes);
        if (offset >= from && end <= to)
            return window.subarray(offset - from, end - from);
        if (length > window.length) {
            const own = Buffer.allocUnsafe(Math.max(0, end - offset));
            return own.subarray(0, readFully(file, own, offset));
        }
        from = offset;
        to = offset + readFully(file, window, offset);
        return window.subarray(0, Math.max(0, Math.min(end, to) - from));
    };
    return {
        index,
        sizeBytes,
        read,
        inflate(start, end, size) {
            try {
                const inflated = (0,external_node_zlib_.inflateSync)(read(start, end - start), { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
                return inflated.length === size ? inflated : undefined;
            }
            catch {
                return undefined;
            }
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
function readFully(file, into, offset) {
    let filled = 0;
    while (filled < into.length) {
        const count = (0,external_node_fs_.readSync)(file, into, filled, into.length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/io/git.js






const MOST_STDERR_BYTES = 16 << 10;
const NOT_STARTED = 127;
const REMOTE_LEFT_ALONE = { exitCode: 128, stdout: new Uint8Array(), stderr: "the remote is not asked" };
function createGit(options) {
    return {
        run: (args, input) => runGit(options, args, input),
        stream: (args, input) => streamGit(options, args, input),
        openPacks: async () => {
            const { exitCode, stdout } = await runGit(options, ["rev-parse", "--git-path", "objects/pack"], undefined);
            return exitCode === 0 ? openPacks((0,external_node_path_.resolve)(options.directory, Buffer.from(stdout).toString("utf8").replace(/\n$/, ""))) : [];
        },
    };
}
async function runGit(options, args, input) {
    if (options.remote === "left-alone" && asksRemote(commandOf(args)))
        return REMOTE_LEFT_ALONE;
    const running = start(options, args);
    const chunks = [];
    running.child.stdin.end(input ?? "");
    for await (const chunk of running.child.stdout)
        chunks.push(chunk);
    const exitCode = await running.exitCode;
    return { exitCode, stdout: Buffer.concat(chunks), stderr: running.stderr() };
}
async function* streamGit(options, args, input) {
    const running = start(options, args);
    const feeding = feed(running.child, input).then(() => undefined, (error) => {
        running.child.kill();
        return { error };
    });
    try {
        for await (const chunk of running.child.stdout)
            yield chunk;
        const broken = await feeding;
        if (broken !== undefined)
            throw broken.error;
        const exitCode = await running.exitCode;
        if (exitCode !== 0 || /^(?:error|fatal): /m.test(running.stderr()))
            throw new world/* GitError */.X(args, exitCode, running.stderr());
    }
    finally {
        running.child.kill();
    }
}
async function feed(child, input) {
    if (typeof input === "string" || input instanceof Uint8Array || input === undefined) {
        child.stdin.end(input ?? "");
        return;
    }
    for await (const text of input) {
        if (child.stdin.destroyed)
            return;
        if (!child.stdin.write(text))
            await new Promise((resolve) => child.stdin.once("drain", resolve).once("close", resolve));
    }
    child.stdin.end();
}
function commandOf(args) {
    return args.find((arg, index) => !arg.startsWith("-") && args[index - 1] !== "-c") ?? "";
}
function start(options, args) {
    const child = (0,external_node_child_process_.spawn)("git", [...HARDENING, ...args], {
        cwd: options.directory,
        env: gitEnvironment(commandOf(args), { ...options, gitDirectory: findGitDirectory(options.directory) }),
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    const errors = [];
    let errorBytes = 0;
    child.stderr.on("data", (chunk) => {
        if (errorBytes < MOST_STDERR_BYTES)
            errors.push(chunk);
        errorBytes += chunk.length;
    });
    child.stdin.on("error", () => undefined);
    const exitCode = new Promise((resolve) => {
        child.once("error", () => resolve(NOT_STARTED));
        child.once("close", (code) => resolve(code ?? NOT_STARTED));
    });
    return { child, exitCode, stderr: () => Buffer.concat(errors).subarray(0, MOST_STDERR_BYTES).toString("utf8") };
}

;// CONCATENATED MODULE: ./build/io/http-on-demand.js

function createHttpOnDemand(options) {
    let created;
    const http = () => {
        created ??= load(options);
        return created;
    };
    return {
        send: async (request) => (await http()).send(request),
        addresses: async (url, allowPrivate) => (await (await http()).addresses?.(url, allowPrivate)) ?? [],
    };
}
async function load(options) {
    const { createHttp } = await Promise.all(/* import() */[__nccwpck_require__.e(280), __nccwpck_require__.e(777)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1777));
    (0,memory/* keepMemorySmall */.E)();
    return createHttp(options);
}

;// CONCATENATED MODULE: ./build/io/threads.js



function readerBeside(program) {
    if (program === undefined || !(0,external_node_fs_.existsSync)(program))
        return undefined;
    const reader = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(program)), "reader.js");
    return (0,external_node_fs_.existsSync)(reader) ? reader : undefined;
}
function createThreads(reader, options) {
    return {
        startReader: async () => {
            (0,memory/* keepMemorySmall */.E)();
            return reader === undefined ? undefined : startThread(reader, { ...options, token: undefined });
        },
    };
}
async function startThread(script, options) {
    const { Worker } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5919, 19));
    const worker = new Worker(script, { workerData: options, env: {}, argv: [], execArgv: [], stdout: true, stderr: true });
    const ended = new Promise((resolve) => {
        worker.once("error", () => resolve());
        worker.once("exit", () => resolve());
    });
    return {
        ended,
        post: (message, handedOver = []) => worker.postMessage(message, handedOver),
        listen: (listener) => void worker.on("message", listener),
        end: () => void worker.terminate(),
    };
}

;// CONCATENATED MODULE: ./build/io/world.js





function createWorld({ directory, environment, log, token }) {
    const ofGit = { directory, environment, token, ...(environment.GITHUB_ACTIONS === "true" ? {} : { remote: "left-alone" }) };
    return {
        http: createHttpOnDemand({ environment }),
        git: createGit(ofGit),
        threads: createThreads(readerBeside(process.argv[1]), ofGit),
        files: createFiles(directory),
        clock: createClock(),
        log,
        runtime: runtimeOf(environment),
    };
}
function runtimeOf({ ImageOS: image, ImageVersion: version, RUNNER_NAME: runner }) {
    const program = `Node ${process.versions.node} on ${process.platform} ${process.arch}`;
    if (image !== undefined)
        return `${program}, runner image ${image} ${version ?? ""}`.trim();
    return runner === undefined ? program : `${program}, self-hosted runner`;
}


/***/ }),

/***/ 7035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rw: () => (/* binding */ GENERIC_SECRET_ID),
/* harmony export */   Rz: () => (/* binding */ BUILT_IN_DETECTOR_IDS),
/* harmony export */   _D: () => (/* binding */ CHECKSUMMED_TOKEN_ID),
/* harmony export */   at: () => (/* binding */ GENERIC_PASSWORD_ID)
/* harmony export */ });
const GENERIC_SECRET_ID = "generic-secret";
const GENERIC_PASSWORD_ID = "generic-password";
const CHECKSUMMED_TOKEN_ID = "generic-checksummed-token";
const BUILT_IN_DETECTOR_IDS = [GENERIC_SECRET_ID, GENERIC_PASSWORD_ID, CHECKSUMMED_TOKEN_ID];


/***/ }),

/***/ 1873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ environmentName)
/* harmony export */ });
function environmentName({ environment, checkedBy }) {
    return checkedBy === "date" && environment.baseUrl === "" ? undefined : environment.name;
}


/***/ }),

/***/ 9289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ crypto)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);

let loaded;
function crypto() {
    loaded ??= (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)("node:crypto");
    return loaded;
}


/***/ }),

/***/ 1587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   nr: () => (/* binding */ hiddenAs),
/* harmony export */   yM: () => (/* binding */ isShared),
/* harmony export */   zZ: () => (/* binding */ isCommitted)
/* harmony export */ });
function isCommitted({ places }) {
    return places.some((place) => place.commit !== undefined);
}
function isShared(leak) {
    return isCommitted(leak) || leak.places.some(({ source }) => source.startsWith("pull-request-"));
}
function hiddenAs({ encoding }) {
    const [inner, ...around] = encoding.map((name) => (name === "archive" ? "an archive" : name)).toReversed();
    if (inner === undefined)
        return "";
    return [inner === "an archive" ? `in ${inner}` : `as ${inner}`, ...around].join(" in ");
}


/***/ }),

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
const BREAK = "\u200b";
function printable(text, maxLength = 2000) {
    const cut = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
    return cut
        .replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, (char) => `\\x${hexOf(char, 2)}`)
        .replaceAll(/[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (char) => `\\u{${hexOf(char, 4)}}`)
        .replaceAll("##[", `##${BREAK}[`)
        .replaceAll(/:(?=:)/g, `:${BREAK}`);
}
function hexOf(char, width) {
    return (char.codePointAt(0) ?? 0).toString(16).padStart(width, "0");
}


/***/ }),

/***/ 9241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ describeProblem),
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
class ConfigError extends Error {
    name = "ConfigError";
    problems;
    constructor(problems) {
        super(problems.map(describeProblem).join("\n"));
        this.problems = problems;
    }
}
function describeProblem(problem) {
    const place = [problem.source, problem.line, problem.column].filter((part) => part !== undefined);
    return `${place.join(":")}: ${problem.message}`;
}


/***/ }),

/***/ 1651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lB: () => (/* binding */ isOrdinaryWord),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* unused harmony export formsOf */
const MARK = "[redacted]";
const PIECE = 12;
const SHORTEST = 4;
function createRedactor(secrets, known = []) {
    const pieces = new Set();
    const shortForms = new Set();
    const forms = secrets.flatMap((secret) => formsOf(secret.reveal())).map((form) => form.toLowerCase());
    for (const form of forms)
        addForm(form, pieces, shortForms);
    for (const text of known.map((part) => part.toLowerCase())) {
        if (!forms.some((form) => text.includes(form)))
            for (const piece of piecesOf(text))
                pieces.delete(piece);
    }
    if (pieces.size === 0 && shortForms.size === 0)
        return (text) => text;
    const longestFirst = [...shortForms].sort((a, b) => b.length - a.length);
    return (text) => cutOut(text, pieces, longestFirst);
}
function isOrdinaryWord(secret) {
    return /^[A-Za-z]{1,15}$/.test(secret.reveal());
}
function formsOf(value) {
    const plain = [value, value.trim(), ...value.split(/\r?\n/).map((line) => line.trim())];
    const forms = new Set();
    for (const text of new Set(plain)) {
        if (text.length < SHORTEST)
            continue;
        const bytes = Buffer.from(text, "utf8");
        const percent = percentEncode(text);
        for (const form of [text, [...text].reverse().join(""), JSON.stringify(text).slice(1, -1), escapeHtml(text)])
            forms.add(form);
        for (const form of [percent, percent.replaceAll("%20", "+"), percentEncodeAll(bytes), bytes.toString("hex")])
            forms.add(form);
        for (const form of base64Forms(bytes))
            forms.add(form);
    }
    return [...forms].filter((form) => form.length >= SHORTEST);
}
function percentEncode(text) {
    return [...text].map((char) => (/[A-Za-z0-9._~-]/.test(char) ? char : percentEncodeAll(Buffer.from(char, "utf8")))).join("");
}
function percentEncodeAll(bytes) {
    return Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}
function escapeHtml(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
function base64Forms(bytes) {
    const forms = [];
    for (const shift of [0, 1, 2]) {
        const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
            .toString("base64")
            .replaceAll("=", "");
        const ownStart = Math.ceil((shift * 8) / 6);
        const ownEnd = Math.floor(((shift + bytes.length) * 8) / 6);
        const own = encoded.slice(ownStart, ownEnd);
        forms.push(own, own.replaceAll("+", "-").replaceAll("/", "_"));
    }
    return forms;
}
function addForm(form, pieces, shortForms) {
    if (form.length < PIECE) {
        shortForms.add(form);
        return;
    }
    for (const piece of piecesOf(form))
        pieces.add(piece);
}
function* piecesOf(form) {
    for (let start = 0; start + PIECE <= form.length; start++)
        yield form.slice(start, start + PIECE);
}
function cutOut(text, pieces, shortForms) {
    const lower = text.toLowerCase();
    if (lower.length !== text.length)
        return cutOut(asciiOnly(text), pieces, shortForms);
    const covered = new Uint8Array(text.length);
    for (let start = 0; start + PIECE <= lower.length; start++) {
        if (pieces.has(lower.slice(start, start + PIECE)))
            covered.fill(1, start, start + PIECE);
    }
    for (const form of shortForms) {
        for (let at = lower.indexOf(form); at !== -1; at = lower.indexOf(form, at + form.length))
            covered.fill(1, at, at + form.length);
    }
    return replaceCovered(text, covered);
}
function asciiOnly(text) {
    return text.replaceAll(/[^\x00-\x7f]/g, "?");
}
function replaceCovered(text, covered) {
    let out = "";
    let from = 0;
    while (from < text.length) {
        const hidden = covered[from] === 1;
        let to = from + 1;
        while (to < text.length && (covered[to] === 1) === hidden)
            to++;
        out += hidden ? MARK : text.slice(from, to);
        from = to;
    }
    return out;
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
function exitCode(result) {
    switch (result) {
        case "clean":
            return 0;
        case "findings":
            return 1;
        case "could-not-tell":
            return 4;
    }
}


/***/ }),

/***/ 9005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gu: () => (/* binding */ writingScopes),
/* harmony export */   "if": () => (/* binding */ missingScopes),
/* harmony export */   xL: () => (/* binding */ excessScopes)
/* harmony export */ });
const CONTAINS = {
    repo: ["public_repo", "security_events"],
    user: ["read:user"],
    api: ["read_api", "read_user", "read_repository", "write_repository", "read_registry", "write_registry"],
};
const EVERYTHING = new Set(["*", "all", "full_access", "root"]);
const LEVELS = ["admin", "write", "read"];
const WRITING = /(?:^|[:._/-])(?:admin|write|delete|manage|edit|create|update|push|publish|full|full_access|owner|send|upload)(?:$|[:._/-])/;
const WRITING_BY_NAME = new Set([...EVERYTHING, "repo", "public_repo", "api", "gist", "workflow", "user", "sudo"]);
function missingScopes(required, granted) {
    return required.filter((scope) => !granted.some((held) => contains(held, scope)));
}
function excessScopes(required, granted) {
    return required.length === 0 ? [] : granted.filter((held) => !required.some((scope) => contains(scope, held)));
}
function writingScopes(granted) {
    return granted.filter((scope) => WRITING_BY_NAME.has(scope.toLowerCase()) || WRITING.test(scope.toLowerCase()));
}
function contains(held, scope) {
    const [have, want] = [held.toLowerCase(), scope.toLowerCase()];
    if (have === want || EVERYTHING.has(have))
        return true;
    if (Object.hasOwn(CONTAINS, have) && CONTAINS[have]?.includes(want) === true)
        return true;
    return [":", ".", "/"].some((mark) => want.startsWith(have + mark)) || isHigherLevel(have, want);
}
function isHigherLevel(have, want) {
    const [haveLevel = "", ...haveRest] = have.split(":");
    const [wantLevel = "", ...wantRest] = want.split(":");
    const [haveAt, wantAt] = [LEVELS.indexOf(haveLevel), LEVELS.indexOf(wantLevel)];
    return haveRest.length > 0 && haveRest.join(":") === wantRest.join(":") && haveAt !== -1 && wantAt !== -1 && haveAt <= wantAt;
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
const REDACTED = "[redacted]";
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    equals(other) {
        return this.#value === other.#value;
    }
    get isEmpty() {
        return this.#value === "";
    }
    toString() {
        return REDACTED;
    }
    toJSON() {
        return REDACTED;
    }
    [Symbol.toPrimitive]() {
        return REDACTED;
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
        return REDACTED;
    }
}


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ secretsIn)
/* harmony export */ });
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1260);

function secretsIn(value) {
    const found = [];
    collect(value, found, new Set());
    return found;
}
function collect(value, found, seen) {
    if (typeof value !== "object" || value === null || seen.has(value))
        return;
    seen.add(value);
    if (value instanceof _secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z)
        found.push(value);
    else
        for (const item of Object.values(value))
            collect(item, found, seen);
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ staleYear),
/* harmony export */   Yu: () => (/* binding */ accountKind),
/* harmony export */   d8: () => (/* binding */ hasLabelForm)
/* harmony export */ });
const SHORT_NAMES = {
    production: ["prod", "prd", "live"],
    staging: ["stage", "stg"],
    development: ["dev"],
    sandbox: ["test", "testing"],
};
const YEAR = /^20\d\d$/;
const YEARS_PASSED = 2;
function hasLabelForm(name, form, environment) {
    const words = wordsOf(name);
    const purpose = [...words];
    if (form !== "purpose-year" && !environmentWords(environment).includes(purpose.shift() ?? ""))
        return false;
    if (form !== "environment-purpose" && !YEAR.test(purpose.pop() ?? ""))
        return false;
    return purpose.length > 0 && !purpose.every((word) => /^\d*$/.test(word));
}
function staleYear(name, now) {
    const years = wordsOf(name)
        .filter((word) => YEAR.test(word))
        .map(Number);
    const latest = Math.max(...years);
    return years.length > 0 && latest + YEARS_PASSED <= now.getUTCFullYear() ? latest : undefined;
}
function accountKind(identity) {
    const name = identity.trim().toLowerCase();
    if (name.endsWith("[bot]") || /(?:^|[-_.@/ ])(?:bot|ci|svc|service|robot|automation|system|app|deploy)(?:$|[-_.@/ ])/.test(name))
        return "service";
    if (/\.gserviceaccount\.com$|:assumed-role\/|:role\//.test(name))
        return "service";
    return /^[^\s@/:]+@[^\s@/:]+\.[a-z]+$/.test(name) || /:user\/[^/]+$/.test(name) ? "person" : undefined;
}
function wordsOf(name) {
    return name
        .toLowerCase()
        .split(/[-_. ]+/)
        .filter((word) => word !== "");
}
function environmentWords(environment) {
    if (environment === undefined)
        return Object.entries(SHORT_NAMES).flat(2);
    const name = environment.toLowerCase();
    const short = Object.entries(SHORT_NAMES).find(([long, others]) => long === name || others.includes(name));
    return short === undefined ? [name] : [name, short[0], ...short[1]];
}


/***/ }),

/***/ 178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = "0.1.0";


/***/ }),

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ buildReportFiles)
/* harmony export */ });
async function buildReportFiles(report, { json, sarif, html }) {
    return [
        ...(json === undefined ? [] : [{ path: json, text: (await Promise.all(/* import() */[__nccwpck_require__.e(145), __nccwpck_require__.e(665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9665))).buildJson(report) }]),
        ...(sarif === undefined ? [] : [{ path: sarif, text: (await __nccwpck_require__.e(/* import() */ 84).then(__nccwpck_require__.bind(__nccwpck_require__, 6084))).buildSarif(report) }]),
        ...(html === undefined ? [] : [{ path: html, text: (await Promise.all(/* import() */[__nccwpck_require__.e(145), __nccwpck_require__.e(492)]).then(__nccwpck_require__.bind(__nccwpck_require__, 492))).buildHtml(report) }]),
    ];
}


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ buildPrinted)
/* harmony export */ });
async function buildPrinted(report, { view, output }, style) {
    if (output === "json")
        return (await Promise.all(/* import() */[__nccwpck_require__.e(145), __nccwpck_require__.e(665)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9665))).buildJson(report);
    switch (view) {
        case "report":
            return (await Promise.all(/* import() */[__nccwpck_require__.e(145), __nccwpck_require__.e(999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 999))).buildTerminal(report, style);
        case "audit":
            return (await __nccwpck_require__.e(/* import() */ 677).then(__nccwpck_require__.bind(__nccwpck_require__, 9677))).buildAudit(report, style);
        case "explain":
            return (await __nccwpck_require__.e(/* import() */ 696).then(__nccwpck_require__.bind(__nccwpck_require__, 5696))).buildExplanation(report, style);
    }
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/model/version.js
var version = __nccwpck_require__(178);
;// CONCATENATED MODULE: ./build/model/expiry.js
const DAY_MS = 86_400_000;
function nearness(expiry, window, now) {
    const leftMs = expiry.at.getTime() - now.getTime();
    const steps = window.stepDays ?? [];
    const reached = steps.filter((days) => leftMs < days * DAY_MS);
    const step = reached.length === 0 ? undefined : Math.min(...reached);
    const failMs = boundMs(window.failShare, window.failDays, expiry.lifetimeMs);
    const warnMs = Math.max(boundMs(window.warnShare, Math.max(window.warnDays, ...steps), expiry.lifetimeMs), (window.nextRunDays ?? 0) * DAY_MS);
    const level = leftMs <= 0 ? "expired" : leftMs < failMs ? "fails" : leftMs < warnMs ? "warns" : "far";
    return { level, leftMs, step };
}
function boundMs(share, days, lifetimeMs) {
    return share !== undefined && lifetimeMs !== undefined ? share * lifetimeMs : days * DAY_MS;
}

// EXTERNAL MODULE: ./build/model/scopes.js
var scopes = __nccwpck_require__(9005);
// EXTERNAL MODULE: ./build/model/crypto.js
var model_crypto = __nccwpck_require__(9289);
;// CONCATENATED MODULE: ./build/policy/health-finding.js

function fails(rule, check, words, detail = "") {
    return judged({ rule, check, words, severity: "error", disposition: "fails", detail });
}
function warns(rule, check, words, detail = "") {
    return judged({ rule, check, words, severity: "warning", disposition: "warns", detail });
}
function judged({ rule, check, words, severity, disposition, detail }) {
    const { name, environment } = check.credential;
    const fingerprint = (0,model_crypto/* crypto */.E)().createHash("sha256").update([rule, name, environment.name, detail].join("\0")).digest("hex");
    const told = { ...words, message: `${words.message}${whose(check)}` };
    return { finding: { kind: "health", rule, check, fingerprint, ...told }, severity, disposition, reason: undefined };
}
function whose({ credential: { owner, usedBy } }) {
    return [owner === undefined ? "" : ` Owner: ${owner}.`, usedBy.length === 0 ? "" : ` Used by: ${usedBy.join(", ")}.`].join("");
}

;// CONCATENATED MODULE: ./build/policy/health-words.js
const SOURCES = {
    jwt: "as the token itself says",
    "response-header": "as the issuer's answer says",
    "response-body": "as the issuer's answer says",
    introspection: "as the issuer's introspection says",
    "offline-decode": "as the key itself says",
    certificate: "as its certificate says",
    declared: "as your configuration says",
};
function nameOf(credential) {
    return `${credential.name} (${credential.environment.name})`;
}
function refusedWords(check, now) {
    const { verdict, expiry, credential, advice } = check;
    const title = `${nameOf(credential)} is ${verdict.outcome === "forbidden" ? "not allowed to do its work" : "not accepted"}`;
    const passed = expiry.known && expiry.at <= now ? ` It expired on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}.` : "";
    return toldAlone(title, `${advice.meaning}${passed}`, trialLast(advice.steps));
}
function intermittentWords({ credential, advice }) {
    return toldAlone(`${nameOf(credential)} is accepted only now and then`, advice.meaning, trialLast(advice.steps));
}
function expiredWords({ credential, verdict }, expiry) {
    const still = verdict.outcome === "valid" ? ", although the issuer still accepts it" : "";
    const correct = expiry.origin === "declared" ? ["If that date is wrong, correct `expires` in the configuration."] : [];
    const problem = `It expired on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}${still}.`;
    return titled(`${nameOf(credential)} has expired`, problem, [...rotationSteps(credential), ...correct]);
}
function expiringWords({ credential }, expiry, daysLeft) {
    const problem = `It expires on ${dayOf(expiry.at)}, ${SOURCES[expiry.origin]}.`;
    return titled(`${nameOf(credential)} expires ${daysInWords(daysLeft)}`, problem, rotationSteps(credential));
}
function missingScopeWords({ credential }, missing) {
    const scopes = missing.map((scope) => `\`${scope}\``).join(", ");
    return titled(`${nameOf(credential)} lacks ${missing.length === 1 ? "a scope" : "scopes"} that it needs`, `It works, but was not granted ${scopes}, which the configuration requires.`, [`Grant ${scopes} to it, or take out of its required scopes what nothing needs.`]);
}
function stillWorksWords({ credential }) {
    const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
    return titled(`${nameOf(credential)} still works`, "It is declared as a key that has to be refused, and the service accepts it.", [
        `Revoke it now${url === undefined ? "" : ` on ${url}`}, and run again once the service knows everywhere.`,
    ]);
}
const REMARKS = {
    "excess-scopes": { title: "was granted more than it needs", step: "Take away what nothing needs, or list it among the required scopes." },
    "write-access": { title: "can write", step: "Replace it by a key that can only read, or take `access: read` out of the configuration." },
    "lost-scopes": { title: "lost scopes since the last run", step: "Grant them again where something still needs them." },
    "identity-unknown": {
        title: "belongs to nobody knows whom",
        step: "Choose a probe whose answer names the owner, or take the expectation out of the configuration.",
    },
    "webhook-unverified": {
        title: "is verified by nobody",
        step: "Have the receiver compute the signature over the raw body, compare it in constant time, and refuse what does not match.",
    },
    "webhook-replayable": {
        title: "lets old messages in again",
        step: "Have the receiver refuse messages whose signed time is more than minutes away.",
    },
    "webhook-old-secret": {
        title: "is still verified by its old secret",
        step: "Take the old secret out of the receiver and restart every instance of it.",
    },
    "refresh-token-replaced": {
        title: "was replaced by its service when it was used",
        step: "Sign in again for a new refresh token, store it, and declare `rotation: replaces`, so that Keyturn no longer spends it.",
    },
    "host-certificate": {
        title: "is asked at a host whose certificate ends soon",
        step: "Have whoever runs that host renew it; once it has ended, every client fails whatever its key.",
    },
    "shared-value": {
        title: "is the same key as another credential",
        step: "Give each integration a key of its own, so that revoking one does not stop the others.",
    },
    "expiry-disagreement": {
        title: "has two dates of expiry",
        step: "Correct `expires` in the configuration, or take it out: the service says it by itself.",
    },
};
function remarkWords({ credential }, { kind, says }) {
    const { title, step } = REMARKS[kind];
    return titled(`${nameOf(credential)} ${title}`, says, [step]);
}
function lintWords({ credential }, sentence) {
    return titled(`The value of ${nameOf(credential)} looks wrong`, sentence, [
        `Correct the secret behind ${credential.secretVariable}, and redeploy what reads it.`,
    ]);
}
function rotationSteps(credential) {
    const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
    const role = credential.provider?.rotateRole;
    const users = credential.usedBy.length === 0 ? "everything that uses it" : credential.usedBy.join(", ");
    if (credential.checkedBy === "date") {
        return [
            `Renew or replace it${url === undefined ? "" : ` on ${url}`}, and put the new one in place for ${users}.`,
            "Write its new end as `expires` into the configuration.",
        ];
    }
    return [
        `Create a new key${url === undefined ? "" : ` on ${url}`}${role === undefined ? "" : ` (as ${role})`}.`,
        `Put it into ${credential.secretVariable} and redeploy ${users}.`,
        "Revoke the old key once nothing uses it any more.",
    ];
}
function trialLast(steps) {
    const isTrial = (step) => step.startsWith("Try it by hand");
    return [...steps.filter((step) => !isTrial(step)), ...steps.filter(isTrial)];
}
function toldAlone(title, problem, steps) {
    return { title, problem, message: [problem, ...steps.slice(0, 1)].join(" "), steps };
}
function titled(title, problem, steps) {
    return { title, problem, message: [`${title}.`, problem, ...steps.slice(0, 1)].join(" "), steps };
}
function daysInWords(days) {
    if (days < 1)
        return "in less than a day";
    const whole = Math.floor(days);
    return whole === 1 ? "in 1 day" : `in ${whole} days`;
}
function dayOf(instant) {
    return instant.toISOString().split("T")[0] ?? "";
}

// EXTERNAL MODULE: ./build/model/credential.js
var model_credential = __nccwpck_require__(1873);
// EXTERNAL MODULE: ./build/model/upkeep.js
var upkeep = __nccwpck_require__(4212);
;// CONCATENATED MODULE: ./build/policy/judge-upkeep.js




const judge_upkeep_DAY_MS = 86_400_000;
const NOTHING_SAID = { requires: [] };
function judgeUpkeep(check, now) {
    if (check.verdict.outcome === "rejected")
        return [];
    const upkeep = check.credential.upkeep ?? NOTHING_SAID;
    const found = [
        ["age", ageWords(check, upkeep, now)],
        ["review", reviewWords(check, upkeep, now)],
        ["owner", ownerWords(check, upkeep)],
        ["expiry", expiryWords(check, upkeep)],
        ["account", accountWords(check, upkeep)],
        ["label", labelWords(check, upkeep, now)],
    ];
    return found.flatMap(([detail, words]) => (words === undefined ? [] : [warns("credential-policy", check, words, detail)]));
}
function ageWords(check, { createdAt, maxAgeDays }, now) {
    if (maxAgeDays === undefined)
        return undefined;
    const { expiry, credential } = check;
    const issuedMs = expiry.known && expiry.lifetimeMs !== undefined ? expiry.at.getTime() - expiry.lifetimeMs : undefined;
    const fromMs = createdAt?.getTime() ?? issuedMs;
    const most = `It may be ${inDays(maxAgeDays)} old at most`;
    if (fromMs === undefined) {
        const step = "Write the day on which it was made as `created` into the configuration.";
        return titled(`Nobody knows how old ${nameOf(credential)} is`, `${most}, and neither the configuration nor the service says how old it is.`, [step]);
    }
    const ageDays = (now.getTime() - fromMs) / judge_upkeep_DAY_MS;
    if (ageDays <= maxAgeDays)
        return undefined;
    const problem = `${most}, and was made on ${dayOf(new Date(fromMs))}, ${inDays(Math.floor(ageDays))} ago.`;
    return titled(`${nameOf(credential)} is too old`, problem, rotationSteps(credential));
}
function reviewWords({ credential }, { lastReviewedAt, reviewWithinDays }, now) {
    if (reviewWithinDays === undefined)
        return undefined;
    const step = "Look who uses it, for what and with which rights, and write today's date as `last-reviewed` into the configuration.";
    const title = `${nameOf(credential)} is due for review`;
    if (lastReviewedAt === undefined)
        return titled(title, "The configuration names no day on which it was reviewed.", [step]);
    if (now.getTime() - lastReviewedAt.getTime() <= reviewWithinDays * judge_upkeep_DAY_MS)
        return undefined;
    return titled(title, `It was last reviewed on ${dayOf(lastReviewedAt)}, and is to be every ${inDays(reviewWithinDays)}.`, [step]);
}
function ownerWords({ credential }, { requires }) {
    if (!requires.includes("owner") || credential.owner !== undefined)
        return undefined;
    const step = "Write the person or team that has to act when it fails as `owner` into the configuration.";
    return titled(`${nameOf(credential)} has no owner`, "The policy wants one for every credential.", [step]);
}
function expiryWords({ credential, expiry }, { requires }) {
    if (!requires.includes("expiry") || expiry.known)
        return undefined;
    const never = expiry.reason === "never-expires";
    const problem = never ? "Its service says so, and the policy forbids it." : "Neither its service nor the configuration says.";
    const step = never ? "Replace it by a key that ends." : "Write the day as `expires` into the configuration.";
    return titled(never ? `${nameOf(credential)} never expires` : `Nobody knows when ${nameOf(credential)} expires`, problem, [step]);
}
function accountWords({ credential, identity }, { requires }) {
    if (!requires.includes("service-account") || identity === undefined || (0,upkeep/* accountKind */.Yu)(identity) !== "person")
        return undefined;
    return titled(`${nameOf(credential)} belongs to a person`, `It belongs to ${identity}, and a service account is required: when that person leaves, it stops working.`, ["Issue it to a service account or bot user, and revoke this one."]);
}
function labelWords({ credential }, { labelForm }, now) {
    const { name } = credential;
    const year = (0,upkeep/* staleYear */.Jb)(name, now);
    if (year !== undefined) {
        return titled(`The label of ${nameOf(credential)} is out of date`, `It says ${year}: either the key is that old, or its label was never changed.`, ["Rotate the key if it is that old, and name it by the year of the one in use."]);
    }
    if (labelForm === undefined || (0,upkeep/* hasLabelForm */.d8)(name, labelForm, (0,model_credential/* environmentName */.V)(credential)))
        return undefined;
    return titled(`The label of ${nameOf(credential)} has not the agreed form`, `The policy wants \`${labelForm}\`, joined by dashes.`, [
        "Rename it, in the configuration and at the service.",
    ]);
}
function inDays(days) {
    return days === 1 ? "1 day" : `${days} days`;
}

;// CONCATENATED MODULE: ./build/policy/judge-check.js





const judge_check_DAY_MS = 86_400_000;
function judgeCheck(check, now) {
    if (check.verdict.outcome === "skipped")
        return [];
    if (check.expectation !== undefined)
        return check.expectation === "not-met" ? [fails("credential-still-works", check, stillWorksWords(check))] : [];
    return [
        ...judgeVerdict(check, now),
        ...judgeExpiry(check, now),
        ...judgeScopes(check),
        ...judgeRemarks(check),
        ...judgeUpkeep(check, now),
        ...judgeLint(check),
    ];
}
function judgeVerdict(check, now) {
    switch (check.verdict.outcome) {
        case "rejected":
            return [fails(check.verdict.reason === "expired" ? "credential-expired" : "credential-rejected", check, refusedWords(check, now))];
        case "forbidden":
            return [fails("credential-forbidden", check, refusedWords(check, now))];
        case "intermittent":
            return [warns("credential-intermittent", check, intermittentWords(check))];
        case "valid":
        case "throttled":
        case "unreachable":
        case "unknown":
        case "skipped":
            return [];
    }
}
function judgeExpiry(check, now) {
    const { expiry, credential, verdict } = check;
    if (!expiry.known || verdict.outcome === "rejected")
        return [];
    const { level, leftMs } = nearness(expiry, credential.expiryWindow, now);
    switch (level) {
        case "expired":
            return [fails("credential-expired", check, expiredWords(check, expiry))];
        case "fails":
            return [fails("credential-expires-soon", check, expiringWords(check, expiry, leftMs / judge_check_DAY_MS))];
        case "warns":
            return [warns("credential-expires-soon", check, expiringWords(check, expiry, leftMs / judge_check_DAY_MS))];
        case "far":
            return [];
    }
}
function judgeScopes(check) {
    if (check.verdict.outcome !== "valid" || check.grantedScopes === undefined)
        return [];
    const missing = (0,scopes/* missingScopes */["if"])(check.credential.requiredScopes, check.grantedScopes);
    return missing.length === 0 ? [] : [fails("credential-scopes", check, missingScopeWords(check, missing))];
}
function judgeRemarks(check) {
    return (check.remarks ?? []).map((remark) => {
        const judge = remark.fails === true ? fails : warns;
        return judge(ruleOfRemark(remark), check, remarkWords(check, remark), remark.kind);
    });
}
function ruleOfRemark({ kind }) {
    switch (kind) {
        case "excess-scopes":
        case "write-access":
        case "lost-scopes":
            return "credential-scopes";
        case "identity-unknown":
        case "host-certificate":
        case "shared-value":
        case "expiry-disagreement":
        case "refresh-token-replaced":
            return "credential-policy";
        case "webhook-unverified":
        case "webhook-replayable":
        case "webhook-old-secret":
            return "credential-webhook";
    }
}
function judgeLint(check) {
    if (check.verdict.outcome === "rejected" && check.verdict.reason === "missing")
        return [];
    return check.lint.map((sentence) => warns("credential-lint", check, lintWords(check, sentence), sentence));
}

// EXTERNAL MODULE: ./build/model/contextual.js
var contextual = __nccwpck_require__(7035);
// EXTERNAL MODULE: ./build/model/leak.js
var model_leak = __nccwpck_require__(1587);
;// CONCATENATED MODULE: ./build/policy/leak-steps.js


const NEW_KEY_PAIR = "make a new key pair now, and take the old public key out of every place that trusts it; a certificate is revoked at its authority.";
const CHANGE_PASSWORD = "change the password now, in the account that it opens and wherever it is used.";
const WITHOUT_ISSUER = {
    [contextual/* GENERIC_PASSWORD_ID */.at]: CHANGE_PASSWORD,
    [contextual/* GENERIC_SECRET_ID */.Rw]: "revoke it now where it was issued, or rotate it if something still uses it.",
    "generic-url-credential": CHANGE_PASSWORD,
    "generic-connection-string": CHANGE_PASSWORD,
    "generic-command-line-login": CHANGE_PASSWORD,
    "generic-registry-login": CHANGE_PASSWORD,
    "unix-crypt-hash": CHANGE_PASSWORD,
    "kerberos-ticket-hash": "change the password of the account that the ticket is of, now.",
    "generic-service-password": CHANGE_PASSWORD,
    "generic-private-key": NEW_KEY_PAIR,
    "generic-bare-private-key": NEW_KEY_PAIR,
    "generic-jwt": "have it revoked now where it was issued, or replace the key that signs such tokens.",
};
function straySteps(leak, occasion) {
    if (leak.detector.severity === "note")
        return [isExample(leak) ? LEAVE_EXAMPLE : RESTRICT];
    const revoke = revokeWords(leak);
    if (!(0,model_leak/* isShared */.yM)(leak))
        return [`${TAKE_OUT}; ${IF_SHARED}, ${revoke}`, allowStep(leak)];
    return [
        leak.confidence === "context" ? `If it is real, ${revoke}` : capitalized(revoke),
        ...removeSteps(leak, occasion),
        allowStep(leak),
    ];
}
function isExample({ detector }) {
    return detector.severity === "note" && detector.id in WITHOUT_ISSUER;
}
function ownSteps(leak, owners, occasion) {
    const steps = (rotate) => new Set(owners.flatMap((owner) => rotateSteps(owner, rotate)));
    return (0,model_leak/* isShared */.yM)(leak)
        ? [...steps("Rotate it now"), ...removeSteps(leak, occasion)]
        : [`${TAKE_OUT}.`, ...steps(capitalized(`${IF_SHARED}, rotate it`))];
}
function allowStep({ places, detector }) {
    const inFile = places[0] === undefined || places[0].source === "file";
    return inFile
        ? "Only if this is a false alarm: write `keyturn:allow` and the reason into a comment on that line."
        : `Only if this is a false alarm: switch the detector off with \`scan: { disable: [${detector.id}] }\` in the configuration.`;
}
const RESTRICT = "Nothing has to be revoked: see that its restrictions (origins, scopes, quotas) are set at the issuer.";
const LEAVE_EXAMPLE = "Nothing has to be revoked: documentation prints this example everywhere.";
const TAKE_OUT = "Take it out of the file and read it from a secret store instead";
const IF_SHARED = "if the file was ever committed or passed on";
function revokeWords({ detector }) {
    const own = detector.issuer?.rotateUrl === undefined ? WITHOUT_ISSUER[detector.id] : undefined;
    if (own !== undefined)
        return own;
    const page = detector.issuer?.rotateUrl;
    const at = page !== undefined ? ` on ${page}` : detector.issuer === undefined ? " where it was issued" : ` at ${detector.issuer.name}`;
    return `revoke it now${at}, or rotate it if something still uses it.`;
}
function rotateSteps({ credential, verdict }, rotate) {
    const url = credential.rotateUrl ?? credential.provider?.rotateUrl;
    const owner = credential.owner === undefined ? "" : ` Its owner is ${credential.owner}.`;
    const users = credential.usedBy.length === 0 ? "everything that uses it" : credential.usedBy.join(", ");
    const dead = verdict.outcome === "rejected" ? "Make sure that it is revoked, and put a new key in its place" : rotate;
    return [
        `${dead}${url === undefined ? "" : ` on ${url}`}.${owner}`,
        `Put the new value into ${credential.secretVariable} and redeploy ${users}, then revoke the old one.`,
    ];
}
function removeSteps({ places }, { event }) {
    const inFiles = event.kind === "pull-request"
        ? "Then take it out of every commit of the branch (rebase or squash, force-push) and read it from a secret store instead."
        : "Then take it out of the files, read it from a secret store instead, and clean the history if policy asks for it: only revoking makes it harmless.";
    return [...new Set(places.map(({ source }) => ELSEWHERE[source] ?? inFiles))];
}
const ELSEWHERE = {
    "commit-message": "Then reword the message, if nobody has built on the commit yet (`git rebase -i`, force-push): only revoking makes it harmless.",
    "tag-message": "Then delete the tag here and on the remote, and make it again without the key.",
    "branch-name": "Then rename the branch, and delete the old name on the remote.",
    "pull-request-title": "Then change the title; the old one stays in the timeline: only revoking makes it harmless.",
    "pull-request-body": "Then take it out of the description, and delete the version that held it from its list of edits.",
    "pull-request-comment": "Then delete the comment, or edit it and delete the version that held it from its list of edits.",
};
function capitalized(sentence) {
    return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

// EXTERNAL MODULE: ./build/model/secrets-in.js
var secrets_in = __nccwpck_require__(6183);
;// CONCATENATED MODULE: ./build/policy/owners.js

const SUREST_FIRST = ["checksum", "structure", "prefix", "context"];
function keyringOf(checks) {
    return checks.map((check) => ({ check, secrets: (0,secrets_in/* secretsIn */.V)(check.credential).filter((secret) => !secret.isEmpty) }));
}
function ownersOf(leak, keyring) {
    const owners = keyring.filter(({ secrets }) => secrets.some((secret) => secret.equals(leak.secret))).map(({ check }) => check);
    return [...owners.filter(stillWorks), ...owners.filter((check) => !stillWorks(check))];
}
function stillWorks(check) {
    const { outcome } = check.verdict;
    return outcome === "valid" || outcome === "forbidden" || outcome === "intermittent";
}
function mergeOwnLeaks(leaks, keyring) {
    const own = keyring.flatMap(({ secrets }) => secrets);
    const merged = [];
    const indexByOwn = new Map();
    for (const leak of leaks) {
        const ownIndex = own.findIndex((secret) => secret.equals(leak.secret));
        const index = indexByOwn.get(ownIndex);
        const earlier = index === undefined ? undefined : merged[index];
        if (index !== undefined && earlier !== undefined) {
            merged[index] = mergeTwo(earlier, leak);
            continue;
        }
        if (ownIndex !== -1)
            indexByOwn.set(ownIndex, merged.length);
        merged.push(leak);
    }
    return merged;
}
function mergeTwo(one, other) {
    const surer = SUREST_FIRST.indexOf(other.confidence) < SUREST_FIRST.indexOf(one.confidence) ? other : one;
    return {
        ...surer,
        places: distinctPlaces([...one.places, ...other.places]),
        notes: [...new Set([...one.notes, ...other.notes])],
        allowed: one.allowed ?? other.allowed,
    };
}
function distinctPlaces(places) {
    const byIdentity = new Map(places.map((place) => [`${place.commit} ${place.source} ${place.line} ${place.path}`, place]));
    return [...byIdentity.values()];
}

;// CONCATENATED MODULE: ./build/policy/leak-words.js




const SURENESS = {
    checksum: "Its checksum is right, so it is a real key.",
    structure: "It was decoded, and its structure is right.",
    prefix: "Its prefix and form are those of a real key.",
    context: "Only the words around it say that it is one.",
};
function leakWords(leak, owners, occasion) {
    return owners[0] === undefined ? strayWords(leak, occasion) : ownWords(leak, owners, occasion);
}
function strayWords(leak, occasion) {
    const { detector } = leak;
    const shape = leak.preview === "…" ? "" : ` (${leak.preview})`;
    const problem = `${detector.name}${shape} ${verbOf(leak)} ${whereOf(leak)}. ${SURENESS[leak.confidence]}`;
    const words = told(`${detector.name} ${(0,model_leak/* isCommitted */.zZ)(leak) ? "committed" : "found"}`, problem, straySteps(leak, occasion));
    return leak.confidence === "context" ? { ...words, message: `${words.message} ${allowStep(leak)}` } : words;
}
function ownWords(leak, owners, occasion) {
    const names = owners.map((check) => nameOf(check.credential)).join(", ");
    const state = stateOf(owners);
    const problem = `The value of ${names} ${verbOf(leak)} ${whereOf(leak)}${state.sentence}`;
    return told(`${names} was ${(0,model_leak/* isCommitted */.zZ)(leak) ? "committed" : "found"}${state.title}`, problem, ownSteps(leak, owners, occasion));
}
function verbOf(leak) {
    return (0,model_leak/* isCommitted */.zZ)(leak) ? "was committed" : "stands";
}
function told(title, problem, steps) {
    return { title, problem, message: [problem, ...steps.slice(0, 1)].join(" "), steps };
}
function stateOf(owners) {
    const working = owners.filter(stillWorks).map((check) => check.credential.environment.name);
    if (working.length > 0) {
        const where = [...new Set(working)].join(" and ");
        return {
            title: ` and still works in ${where}`,
            sentence: ` and still works in ${where}: anyone who can read the repository can use it.`,
        };
    }
    if (owners.every((check) => check.verdict.outcome === "rejected"))
        return { title: "", sentence: ". Its issuer does not accept it any more." };
    return { title: "", sentence: ". Whether it still works could not be told: treat it as working." };
}
function whereOf({ places }) {
    const [first, ...others] = places;
    if (first === undefined)
        return "in the scanned range";
    const more = others.length === 0 ? "" : ` and in ${others.length} more ${others.length === 1 ? "place" : "places"}`;
    return `${placeInWords(first)}${more}`;
}
function placeInWords(place) {
    const commit = place.commit?.slice(0, 7);
    const inCommit = commit === undefined ? "" : ` in commit ${commit}`;
    switch (place.source) {
        case "file":
            return `at ${place.path}:${place.line}${inCommit}${leak_words_hidden(place)}`;
        case "symlink":
            return `in the target of the symlink ${place.path}${inCommit}`;
        case "path":
            return `in the name of a file${inCommit}`;
        case "commit-message":
            return `in line ${place.line} of the message of commit ${commit ?? "unknown"}${leak_words_hidden(place)}`;
        case "tag-message":
            return `in the message of a tag${leak_words_hidden(place)}`;
        case "branch-name":
            return "in the name of a branch";
        case "pull-request-title":
            return `in the title of the pull request${leak_words_hidden(place)}`;
        case "pull-request-body":
            return `in line ${place.line} of the pull request's description${leak_words_hidden(place)}`;
        case "pull-request-comment":
            return `in line ${place.line} of a comment on the pull request (${place.path})${leak_words_hidden(place)}`;
    }
}
function leak_words_hidden(place) {
    const how = (0,model_leak/* hiddenAs */.nr)(place);
    return how === "" ? "" : `, ${how}`;
}

;// CONCATENATED MODULE: ./build/policy/side-paths.js
const FOLDERS = new Set("test tests __tests__ spec specs testdata fixture fixtures __fixtures__ mock mocks __mocks__ example examples sample samples vendor third_party node_modules".split(" "));
function isSidePath(path) {
    const parts = path.toLowerCase().split("/");
    const name = parts.at(-1) ?? "";
    return (parts.slice(0, -1).some((part) => FOLDERS.has(part)) ||
        /[._-](test|tests|spec|example|sample)\.[a-z0-9]+$/.test(name) ||
        /^test_[^/]*\.py$/.test(name));
}

;// CONCATENATED MODULE: ./build/policy/judge-leak.js



function judgeLeak(leak, owners, policy, occasion) {
    const [owner] = owners;
    const finding = { kind: "leak", leak, credential: owner?.credential, check: owner, ...leakWords(leak, owners, occasion) };
    const stray = decideStray(leak, policy, occasion);
    return { finding, ...(owner === undefined ? stray : decideOwn(stray, owners)) };
}
function decideOwn(stray, owners) {
    if (owners.every((check) => check.expectation === "met"))
        return decideBurned(stray);
    const reason = stray.disposition === "fails" ? undefined : `a configured credential always counts, although ${stray.reason}`;
    return { severity: "error", disposition: "fails", reason };
}
function decideBurned(stray) {
    const warned = { severity: "warning", disposition: "warns", reason: "it is declared as burned, and its issuer refuses it" };
    return stray.disposition === "suppressed" ? { ...stray, severity: "warning" } : warned;
}
function decideStray(leak, policy, occasion) {
    const { severity, reason } = severityOf(leak, policy, occasion);
    if (leak.allowed !== undefined)
        return { severity, disposition: "suppressed", reason: `an allow comment says: ${leak.allowed.trim()}` };
    return { severity, disposition: dispositionOf(severity), reason };
}
function severityOf(leak, policy, occasion) {
    const own = leak.detector.severity ?? "error";
    if (own !== "error")
        return { severity: own, reason: mildReason(own, leak) };
    if (!policy.failOnConfidence.includes(leak.confidence)) {
        return { severity: "warning", reason: `the policy does not fail on confidence "${leak.confidence}"` };
    }
    if (leak.confidence === "context" && leak.places.every((place) => isSidePath(place.path))) {
        return { severity: "warning", reason: "it is a guess, and stands only in test, example or vendored files" };
    }
    if (occasion.event.kind === "standing" && leak.presence === "only-in-history") {
        return {
            severity: "warning",
            reason: "no file of the newest commit holds it any more, and this run was set off by no commit; it must still be revoked",
        };
    }
    return { severity: "error", reason: undefined };
}
function mildReason(severity, leak) {
    if (severity === "note")
        return isExample(leak) ? "it is an example out of documentation" : "keys of this kind are public by design";
    return leak.confidence === "context" ? "it is a guess" : MILD[leak.detector.mild ?? "test-data"];
}
const MILD = {
    "test-data": "keys of this kind open test data only",
    "short-lived": "keys of this kind expire within hours",
    "one-purpose": "keys of this kind open one small thing only",
    half: "keys of this kind open nothing without their other half",
    hash: "it is no key itself, but what it was made of can be found out by trying",
};
function dispositionOf(severity) {
    switch (severity) {
        case "error":
            return "fails";
        case "warning":
            return "warns";
        case "note":
            return "notes";
    }
}

;// CONCATENATED MODULE: ./build/policy/unanswered.js
const SKIPS_SAID = 20;
function unansweredChecks(checks) {
    return checks.filter(isOpen).map((check) => {
        const [firstStep] = check.expectation === undefined ? check.advice.steps : ["It has to be refused, and whether it is could not be told."];
        return firstStep === undefined ? check.advice.meaning : `${check.advice.meaning} ${firstStep}`;
    });
}
function isOpen(check) {
    if (check.expectation !== undefined)
        return check.expectation === "undecided";
    if (check.credential.checkedBy === "date" && check.expiry.known)
        return false;
    if (check.remarks?.some((remark) => remark.fails === true))
        return false;
    const { outcome } = check.verdict;
    return outcome === "throttled" || outcome === "unreachable" || outcome === "unknown";
}
function unreadParts(coverage) {
    const skips = coverage.skips.filter((skip) => skip.kind === "incomplete");
    const said = skips.slice(0, SKIPS_SAID).map(sentenceOf);
    const more = skips.length - said.length;
    return [
        ...missingCommits(coverage),
        ...said,
        ...(more > 0 ? [`The scan could not read ${more} more; the JSON report lists them all.`] : []),
    ];
}
function sentenceOf(skip) {
    return `The scan could not read ${skip.what}: ${skip.why}`;
}
function missingCommits({ commits, commitsExpected }) {
    if (commits === commitsExpected)
        return [];
    return [
        `The scan read ${commits} of ${commitsExpected} commits, so it cannot vouch for the rest. Check out the whole history (\`fetch-depth: 0\` of actions/checkout) and run it again.`,
    ];
}

;// CONCATENATED MODULE: ./build/policy/worst-first.js
const DISPOSITIONS = ["fails", "warns", "notes", "baseline", "suppressed"];
const CONFIDENCES = ["checksum", "structure", "prefix", "context"];
function worstFirst(findings) {
    return findings
        .map((judged) => ({ judged, rank: rankOf(judged), place: placeOf(judged) }))
        .sort((a, b) => a.rank - b.rank || compare(a.place.path, b.place.path) || a.place.line - b.place.line)
        .map(({ judged }) => judged);
}
function rankOf({ finding, disposition }) {
    return DISPOSITIONS.indexOf(disposition) * 10 + (finding.kind === "health" ? 5 : leakRank(finding));
}
function leakRank(finding) {
    return finding.credential === undefined ? 1 + CONFIDENCES.indexOf(finding.leak.confidence) : 0;
}
function placeOf({ finding }) {
    if (finding.kind === "health")
        return finding.check.credential.place;
    return finding.leak.places[0] ?? { path: "", line: 0 };
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/policy/decide.js





function decide(checks, scanned, policy, occasion, now) {
    const known = checks ?? [];
    const keyring = keyringOf(known);
    const leaks = mergeOwnLeaks(scanned?.leaks ?? [], keyring);
    const findings = worstFirst([
        ...known.flatMap((check) => judgeCheck(check, now)),
        ...leaks.map((leak) => judgeLeak(leak, ownersOf(leak, keyring), policy, occasion)),
    ]);
    const open = unansweredChecks(known);
    const unread = scanned === undefined ? [] : unreadParts(scanned.coverage);
    return { findings, unanswered: [...unread, ...open], result: resultOf(findings, open, unread, policy) };
}
function resultOf(findings, open, unread, policy) {
    if (findings.some((judged) => judged.disposition === "fails"))
        return "findings";
    if (unread.length > 0)
        return "could-not-tell";
    return open.length > 0 && policy.onUndetermined === "fail" ? "could-not-tell" : "clean";
}

// EXTERNAL MODULE: ./build/scan/git/resolve-range.js + 3 modules
var resolve_range = __nccwpck_require__(4413);
;// CONCATENATED MODULE: ./build/run.js



async function run(config, world) {
    const startedAt = world.clock.now();
    const startMs = world.clock.monotonicMs();
    const [checks, scanned] = await Promise.all([checkConfigured(config, world), scanConfigured(config, world)]);
    const decision = decide(checks ?? (await leaveUnchecked(config)), scanned, config.policy, config.occasion, startedAt);
    return {
        version: version/* VERSION */.x,
        startedAt,
        durationMs: world.clock.monotonicMs() - startMs,
        trigger: config.occasion.label,
        ...(world.runtime === undefined ? {} : { runtime: world.runtime }),
        repositoryUrl: config.occasion.repositoryUrl,
        checks,
        coverage: scanned?.coverage,
        findings: decision.findings,
        notices: [...config.notices, ...(scanned?.notices ?? [])],
        unanswered: decision.unanswered,
        result: decision.result,
    };
}
async function checkConfigured({ credentials, check, occasion }, world) {
    if (credentials === undefined)
        return undefined;
    const { checkCredentials } = await __nccwpck_require__.e(/* import() */ 628).then(__nccwpck_require__.bind(__nccwpck_require__, 1628));
    return checkCredentials(credentials, check, occasion, world);
}
async function leaveUnchecked({ known }) {
    if (known.length === 0)
        return [];
    const health = await __nccwpck_require__.e(/* import() */ 628).then(__nccwpck_require__.bind(__nccwpck_require__, 1628));
    return health.leaveUnchecked(known);
}
async function scanConfigured({ scan: asked, occasion, known }, world) {
    if (asked === undefined)
        return undefined;
    const range = (0,resolve_range/* resolveAhead */._)(asked.target, occasion, world.git);
    const { scan } = await __nccwpck_require__.e(/* import() */ 253).then(__nccwpck_require__.bind(__nccwpck_require__, 9253));
    return scan(asked, occasion, known, world, range);
}


/***/ }),

/***/ 401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ asBuffer)
/* harmony export */ });
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}


/***/ }),

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ utf8),
/* harmony export */   W: () => (/* binding */ latin1)
/* harmony export */ });
/* harmony import */ var _as_buffer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(401);

function latin1(bytes, from = 0, to = bytes.length) {
    return (0,_as_buffer_js__WEBPACK_IMPORTED_MODULE_0__/* .asBuffer */ .b)(bytes).toString("latin1", Math.min(from, bytes.length), Math.min(to, bytes.length));
}
function utf8(bytes, from, to) {
    return (0,_as_buffer_js__WEBPACK_IMPORTED_MODULE_0__/* .asBuffer */ .b)(bytes).toString("utf8", Math.max(0, from), Math.min(to, bytes.length));
}


/***/ }),

/***/ 6395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3920);

async function ask(git, args, input) {
    const { exitCode, stdout, stderr } = await git.run(args, input);
    if (exitCode !== 0)
        throw new _world_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X(args, exitCode, stderr);
    return stdout;
}
const LONGEST = 300;
function quoted(stderr) {
    const said = stderr.trim().split("\n")[0] ?? "";
    return said === "" ? "" : ` and said: ${said.slice(0, LONGEST)}`;
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   xY: () => (/* binding */ isNoObject)
/* harmony export */ });
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
function isNoObject(id) {
    return /^0+$/.test(id);
}
function shortId(id) {
    return id.slice(0, 7);
}


/***/ }),

/***/ 7346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText)
/* harmony export */ });
const utf8 = new TextDecoder("utf-8", { fatal: true });
function pathText(bytes) {
    try {
        return utf8.decode(bytes);
    }
    catch {
        return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join("");
    }
}


/***/ }),

/***/ 7953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ looseBlobs),
/* harmony export */   n: () => (/* binding */ readRefs)
/* harmony export */ });
/* harmony import */ var _git_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6395);
/* harmony import */ var _path_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7346);


const FORMAT = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)";
const NAMES_ONLY = "%(objectname) %(refname)";
async function readRefs(git) {
    const { exitCode, stdout, stderr } = await git.run(["for-each-ref", `--format=${FORMAT}`]);
    const unresolved = await unresolvedRefs(git, stderr);
    const refs = exitCode === 0 ? parseRefs((0,_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(stdout)) : await lookUp(git);
    const lost = refs.flatMap(({ fullName, target }) => (target === "" ? [fullName] : []));
    return { refs: [...refs, ...unresolved.map(asLost)], broken: [...unresolved, ...lost] };
}
function parseRefs(lines) {
    return lines
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => {
        const [type = "", id = "", peeledType = "", peeled = "", ...name] = line.split(" ");
        const fullName = name.join(" ");
        const isTag = type === "tag";
        return { fullName, name: shortName(fullName), type, id, target: isTag ? peeled : id, targetType: isTag ? peeledType : type };
    });
}
async function lookUp(git) {
    const named = Array.from((0,_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(await (0,_git_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(git, ["for-each-ref", `--format=${NAMES_ONLY}`])).matchAll(/^(\w+) (.+)$/gm));
    const asked = named.map(([, id]) => `${id}\n${id}^{}\n`).join("");
    const found = (0,_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(await (0,_git_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(git, ["cat-file", "--batch-check=%(objecttype) %(objectname)"], asked)).split("\n");
    return named.map(([, id = "", fullName = ""], index) => {
        const [own = "", peeled = ""] = found.slice(2 * index);
        if (own.endsWith(MISSING))
            return { ...asLost(fullName), fullName };
        const [type = ""] = own.split(" ");
        const [targetType = "", target = ""] = peeled.endsWith(MISSING) ? [] : peeled.split(" ");
        return { fullName, name: shortName(fullName), type, id, target, targetType };
    });
}
const MISSING = " missing";
function asLost(fullName) {
    return { name: shortName(fullName), type: "missing", id: "", target: "", targetType: "" };
}
async function unresolvedRefs(git, warnings) {
    const names = Array.from(warnings.matchAll(/^warning: ignoring (?:broken ref|ref with broken name) (.+)$/gm), ([, name = ""]) => name);
    const symbolic = await Promise.all(names.map((name) => git.run(["symbolic-ref", "--quiet", name])));
    return names.filter((_, index) => symbolic[index]?.exitCode !== 0);
}
function shortName(name) {
    return name.replace(/^refs\/(?:heads\/|tags\/|remotes\/[^/]+\/)?/, "");
}
async function looseBlobs(git, refs) {
    const found = new Map();
    for (const { name, target, targetType } of refs) {
        if (targetType === "blob")
            found.set(target, name);
        if (targetType !== "tree")
            continue;
        for (const entry of (0,_path_text_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(await (0,_git_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(git, ["ls-tree", "-r", "-z", "--full-tree", target])).split("\0")) {
            const [, id, path] = /^\d+ blob (\w+)\t(.*)$/s.exec(entry) ?? [];
            if (id !== undefined)
                found.set(id, `${name}:${path}`);
        }
    }
    return found;
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ resolveAhead)
});

// UNUSED EXPORTS: resolveRange

// EXTERNAL MODULE: ./build/model/problem.js
var problem = __nccwpck_require__(9241);
// EXTERNAL MODULE: ./build/scan/bytes/text-of-bytes.js
var text_of_bytes = __nccwpck_require__(4517);
// EXTERNAL MODULE: ./build/scan/git/git-words.js
var git_words = __nccwpck_require__(6395);
// EXTERNAL MODULE: ./build/scan/git/object-id.js
var object_id = __nccwpck_require__(476);
;// CONCATENATED MODULE: ./build/scan/git/deepen.js



const ADVICE = "Let actions/checkout use `fetch-depth: 0` in this job; in a clone of your own, run `git fetch --unshallow` first.";
const FETCH = ["fetch", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--quiet"];
const FEW = 50;
const MANY = 1000;
async function listCommits(clone, wanted, revisions) {
    const listed = await listWhereComplete(clone, revisions);
    if (listed !== undefined)
        return listed;
    const ids = wanted === undefined ? [] : [wanted.head, ...wanted.excluded];
    const absent = await absentOf(clone.git, ids);
    const atOnce = absent.length === 0 ? [] : [[...(clone.isShallow ? ["--depth=1"] : []), "origin", ...absent]];
    const steps = clone.isShallow ? stepsFor(wanted).map((step) => [step, "origin", ...ids]) : [];
    for (const args of [...atOnce, ...steps]) {
        await clone.git.run([...FETCH, ...args]);
        const deeper = await listWhereComplete(clone, revisions);
        if (deeper !== undefined)
            return deeper;
    }
    const [missing] = await absentOf(clone.git, ids);
    const why = missing === undefined && !clone.isShallow ? await whyUnlisted(clone.git, revisions) : notFetched(missing);
    const some = wanted === undefined ? await list(clone.git, revisions) : undefined;
    return some === undefined ? { why } : { commitIds: some, lacking: why };
}
function notFetched(missing) {
    const what = missing === undefined ? "this clone lacks commits, and they" : `commit ${(0,object_id/* shortId */.m_)(missing)} is not in this clone and`;
    return `${what} could not be fetched. ${ADVICE}`;
}
async function whyUnlisted(git, revisions) {
    const { stderr } = await git.run(["rev-list", "--count", ...revisions]);
    return `git cannot list the commits${(0,git_words/* quoted */.T)(stderr)}. \`git fsck\` names what is damaged; fetch it again, or delete the refs that lead to it.`;
}
function stepsFor(wanted) {
    if (wanted === undefined)
        return ["--unshallow"];
    return [`--deepen=${wanted.commits === undefined ? FEW : wanted.commits + 1}`, `--deepen=${MANY}`, "--unshallow"];
}
async function isCommitThere(git, id) {
    return (await git.run(["cat-file", "-e", `${id}^{commit}`])).exitCode === 0;
}
async function absentOf(git, ids) {
    const isThere = await Promise.all(ids.map((id) => isCommitThere(git, id)));
    return ids.filter((_, index) => !isThere[index]);
}
async function listWhereComplete({ git, isShallow }, revisions) {
    const [commitIds, roots] = await Promise.all([
        list(git, revisions),
        isShallow ? git.run(["rev-list", "--max-parents=0", ...revisions]) : undefined,
    ]);
    if (commitIds === undefined || (roots !== undefined && (await isAnyCutOff(git, roots.stdout))))
        return undefined;
    return { commitIds, lacking: undefined };
}
async function list(git, revisions) {
    const { exitCode, stdout } = await git.run(["rev-list", "--topo-order", "--reverse", ...revisions]);
    return exitCode === 0 ? stdout : undefined;
}
async function isAnyCutOff(git, rootIds) {
    if (rootIds.length === 0)
        return false;
    const commits = await git.run(["cat-file", "--batch"], rootIds);
    return /^[0-9a-f]+ commit \d+\ntree [0-9a-f]+\nparent /m.test((0,text_of_bytes/* latin1 */.W)(commits.stdout));
}

// EXTERNAL MODULE: ./build/scan/git/path-text.js
var path_text = __nccwpck_require__(7346);
// EXTERNAL MODULE: ./build/scan/git/refs.js
var refs = __nccwpck_require__(7953);
;// CONCATENATED MODULE: ./build/scan/git/range.js





async function listRange(clone, wanted, asked) {
    const found = await listCommits(clone, wanted, asked.revisions);
    if ("why" in found)
        return { kind: "unreadable", scope: asked.scope, why: found.why };
    return { kind: "commits", ...asked, ...found, promisor: clone.promisor };
}
async function wholeHistory(clone, scope) {
    const [head, refs, stashed] = await Promise.all([
        clone.git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
        clone.git.run(["for-each-ref", "--count=1", "--format=%(refname)"]),
        stashedCommits(clone.git),
    ]);
    const isBorn = head.exitCode === 0;
    const isEmpty = refs.exitCode === 0 && refs.stdout.length === 0 && refs.stderr === "";
    if (!isBorn && isEmpty && !(await isHeadBroken(clone.git)))
        return noCommits(scope);
    const revisions = ["--all", ...(isBorn ? ["HEAD"] : []), ...stashed.slice(0, MOST_STASHED)];
    const asked = { revisions, refs: "all", tags: [], name: undefined, head: "HEAD", scope };
    const listed = await listRange(clone, undefined, asked);
    const range = listed.kind === "unreadable" ? ((await withoutBroken(clone, asked, isBorn)) ?? listed) : listed;
    const isCut = stashed.length > MOST_STASHED && range.kind === "commits";
    return isCut ? { ...range, lacking: range.lacking ?? MANY_STASHED } : range;
}
const MOST_BROKEN = 100;
async function withoutBroken(clone, asked, isBorn) {
    const { broken } = await (0,refs/* readRefs */.n)(clone.git);
    const isHeadLost = !isBorn && (await isHeadBroken(clone.git));
    const left = [...broken, ...(isHeadLost ? ["HEAD"] : [])];
    if (left.length === 0 || left.length > MOST_BROKEN)
        return undefined;
    const exclusions = left.map((name) => `--exclude=${name.replace(/[*?[\]\\]/g, "\\$&")}`);
    const range = await listRange(clone, undefined, { ...asked, revisions: [...exclusions, ...asked.revisions] });
    return range.kind === "commits" && isHeadLost ? { ...range, lacking: range.lacking ?? HEAD_LOST } : range;
}
const HEAD_LOST = "HEAD leads to a commit that is not there or to a broken branch; check out another one (git switch), or fetch what is missing.";
async function isHeadBroken(git) {
    const [head, branch] = await Promise.all([
        git.run(["rev-parse", "--verify", "--quiet", "HEAD"]),
        git.run(["symbolic-ref", "--quiet", "HEAD"]),
    ]);
    if (head.exitCode === 0 || branch.exitCode !== 0)
        return true;
    return (await (0,refs/* readRefs */.n)(git)).broken.includes((0,path_text/* pathText */.L)(branch.stdout).trimEnd());
}
const MANY_STASHED = "the stash has more than 500 entries, of which the older ones were not read; drop what is not needed (git stash drop), or scan the others by their ids.";
const MOST_STASHED = 500;
async function stashedCommits(git) {
    const listed = await git.run(["rev-list", "--walk-reflogs", `--max-count=${MOST_STASHED + 1}`, "refs/stash"]);
    return listed.exitCode === 0 ? (0,text_of_bytes/* latin1 */.W)(listed.stdout).split("\n").filter(object_id/* isObjectId */.TS) : [];
}
async function historyOfHead(clone) {
    const scope = "the history of HEAD";
    const head = await clone.git.run(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
    if (head.exitCode !== 0)
        return (await isHeadBroken(clone.git)) ? { kind: "unreadable", scope, why: HEAD_LOST } : noCommits(scope);
    return listRange(clone, undefined, { revisions: ["HEAD"], refs: "of-commits", tags: [], name: undefined, head: "HEAD", scope });
}
function noCommits(scope) {
    return { kind: "nothing", scope, notice: "The repository has no commits yet." };
}

;// CONCATENATED MODULE: ./build/scan/git/event-range.js




async function eventRange(clone, event, mergeBase) {
    switch (event.kind) {
        case "push":
            return pushRange(clone, event);
        case "pull-request": {
            const { base, head, commits, headRef } = event;
            return between(clone, { scope: `pull request #${event.number}`, base, mergeBase, head, commits, name: headRef });
        }
        case "merge-group":
            return between(clone, { scope: "merge group", base: event.base, mergeBase, head: event.head, commits: undefined, name: undefined });
        case "standing":
            return wholeHistory(clone, `the whole history, because ${event.name} brings no commits of its own`);
        case "command-line":
            return historyOfHead(clone);
    }
}
async function firstParentOfCheckedOutMerge(git, head) {
    const commit = await git.run(["cat-file", "commit", "HEAD"]);
    const headers = (0,text_of_bytes/* latin1 */.W)(commit.stdout).trimEnd().split("\n\n")[0] ?? "";
    const [first, second, third] = Array.from(headers.matchAll(/^parent (\w+)$/gm), ([, id]) => id);
    return second === head && third === undefined && first !== undefined && (0,object_id/* isObjectId */.TS)(first) ? first : undefined;
}
function between(clone, { scope, base, mergeBase, head, commits, name }) {
    const excluded = [base, ...(mergeBase === undefined || mergeBase === base ? [] : [mergeBase])];
    return fetched(clone, { head, excluded, commits, name, scope: `${scope}, ${(0,object_id/* shortId */.m_)(base)}..${(0,object_id/* shortId */.m_)(head)}` });
}
async function pushRange(clone, event) {
    const name = event.ref.replace(/^refs\/(?:heads|tags)\//, "");
    const { before, after } = event;
    if (after === undefined) {
        return { kind: "nothing", scope: `push that deleted ${name}`, notice: "The push deleted the ref, so it brought nothing to search." };
    }
    if (event.ref.startsWith("refs/tags/"))
        return newRef(clone, event, { after, name, scope: `push of tag ${name}` });
    if (before === undefined)
        return newRef(clone, event, { after, name, scope: `push of the new branch ${name}` });
    if (event.forced && !(await canBeHad(clone, before))) {
        return newRef(clone, event, { after, name, scope: `forced push to ${name}, whose earlier head is gone` });
    }
    const scope = `push to ${name}, ${(0,object_id/* shortId */.m_)(before)}..${(0,object_id/* shortId */.m_)(after)}`;
    return fetched(clone, { head: after, excluded: [before], commits: undefined, scope, name });
}
async function canBeHad({ git }, id) {
    if (await isCommitThere(git, id))
        return true;
    await git.run(["fetch", "--no-tags", "--quiet", "origin", id]);
    return isCommitThere(git, id);
}
async function newRef(clone, event, { after, name, scope }) {
    const { git } = clone;
    const isTag = event.ref.startsWith("refs/tags/");
    const isDefault = event.ref === `refs/heads/${event.defaultBranch}`;
    const base = isDefault || event.defaultBranch === undefined ? undefined : await tipOf(clone, event.defaultBranch);
    const others = isTag || base === undefined ? ["--not", ...(isTag ? [] : [`--exclude=origin/${name}`]), "--remotes=origin"] : [];
    const excluded = base === undefined ? [] : [base];
    const range = await fetched(clone, { head: after, excluded, others: isDefault ? [] : others, commits: undefined, scope, name });
    if (range.kind !== "commits" || !isTag)
        return range;
    const type = await git.run(["cat-file", "-t", after]);
    return { ...range, tags: (0,text_of_bytes/* latin1 */.W)(type.stdout).trimEnd() === "tag" ? [after] : [] };
}
async function tipOf({ git }, branch) {
    const known = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `refs/remotes/origin/${branch}^{commit}`]);
    if (known.exitCode === 0)
        return (0,text_of_bytes/* latin1 */.W)(known.stdout).trimEnd().split("\n").at(-1);
    const listed = await git.run(["ls-remote", "--quiet", "origin", `refs/heads/${branch}`]);
    const id = (0,text_of_bytes/* latin1 */.W)(listed.stdout).trimEnd().split("\t")[0] ?? "";
    return (0,object_id/* isObjectId */.TS)(id) ? id : undefined;
}
async function fetched(clone, { scope, others = [], name, ...wanted }) {
    const revisions = [wanted.head, ...wanted.excluded.map((id) => `^${id}`), ...others];
    return listRange(clone, wanted, { revisions, refs: "of-commits", tags: [], name, head: wanted.head, scope });
}

;// CONCATENATED MODULE: ./build/scan/git/resolve-range.js






function resolveAhead(target, occasion, git) {
    if (target.kind === "directory" || target.kind === "staged")
        return undefined;
    const range = resolveRange(target, occasion, git);
    range.catch(() => undefined);
    return range;
}
async function resolveRange(target, occasion, git) {
    const asked = target.kind === "range" ? ["--end-of-options", target.range] : [];
    const { event } = occasion;
    const [parsed, promisors, mergeBase] = await Promise.all([
        git.run(["rev-parse", "--is-shallow-repository", ...asked]),
        git.run(["config", "--get-regexp", "^remote\\..*\\.promisor$"]),
        target.kind === "event" && "base" in event ? firstParentOfCheckedOutMerge(git, event.head) : undefined,
    ]);
    const [shallow = "", ...named] = (0,text_of_bytes/* latin1 */.W)(parsed.stdout).trimEnd().split("\n");
    if (!/^(?:true|false)$/.test(shallow))
        return noRepository(parsed.stderr);
    const promisor = /^remote\.(.*)\.promisor/.exec((0,text_of_bytes/* latin1 */.W)(promisors.stdout).trimEnd())?.[1];
    const clone = { git, isShallow: shallow === "true", promisor };
    switch (target.kind) {
        case "history":
            return wholeHistory(clone, "the whole history");
        case "range":
            return namedRange(clone, target.range, parsed.exitCode === 0 ? named : []);
        case "event":
            return eventRange(clone, event, mergeBase);
    }
}
function noRepository(said) {
    const why = /not a git repository/.test(said)
        ? "there is no git repository here: in a workflow, put actions/checkout with `fetch-depth: 0` before this step; on the command line, use --dir to search plain files."
        : `git cannot read this repository${(0,git_words/* quoted */.T)(said)}. Check that git is installed and that the clone is whole (git fsck).`;
    return { kind: "unreadable", scope: "commits", why };
}
async function namedRange(clone, range, named) {
    const lines = named.filter((line) => line !== "--end-of-options");
    const ids = lines.map((line) => line.replace(/^\^/, ""));
    if (ids.length === 0 || !ids.every(object_id/* isObjectId */.TS))
        throw unknownRange(clone);
    const head = lines.find((line) => !line.startsWith("^")) ?? "HEAD";
    const [types, found] = await Promise.all([
        clone.git.run(["cat-file", "--batch-check=%(objectname) %(objecttype)"], `${ids.join("\n")}\n`),
        listRange(clone, undefined, { revisions: lines, refs: "of-commits", tags: [], name: undefined, head, scope: range }),
    ]);
    const objects = (0,text_of_bytes/* latin1 */.W)(types.stdout).trimEnd().split("\n");
    if (!objects.every((line) => /^\w+ (?:commit|tag)$/.test(line)))
        throw unknownRange(clone);
    const tags = objects.flatMap((line) => (line.endsWith(" tag") ? [line.slice(0, -4)] : []));
    return found.kind === "commits" ? { ...found, tags } : found;
}
function unknownRange({ isShallow }) {
    const known = "is not a revision or range that this repository has; git log RANGE shows what git makes of it.";
    const message = isShallow ? `${known} This clone is shallow: \`git fetch --unshallow\` brings what it left out.` : known;
    return new problem/* ConfigError */.x([{ source: "range", message }]);
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
class GitError extends Error {
    name = "GitError";
    args;
    exitCode;
    stderr;
    constructor(args, exitCode, stderr) {
        super(`git ${args[0] ?? ""} ended with exit code ${exitCode}`);
        this.args = args;
        this.exitCode = exitCode;
        this.stderr = stderr;
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
