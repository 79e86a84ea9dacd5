import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { CALL_CHANNEL } from '../../electron/hosts/electron/channels.ts';
import { forkStandIn } from './standInUtilityProcess.ts';

export const utilityProcess = { fork: forkStandIn };

/** What the parts of Electron that Baton uses were told, for tests to look at. */
export interface ElectronRecord {
  readonly ipcHandlers: Map<string, (event: Electron.IpcMainInvokeEvent, ...words: unknown[]) => unknown>;
  readonly exposed: Map<string, unknown>;
  readonly schemes: Electron.CustomScheme[];
  readonly windows: StandInWindow[];
  readonly sent: { channel: string; words: unknown[] }[];
  readonly errorBoxes: string[];
  readonly messageBoxes: Electron.MessageBoxOptions[];
  /** Files that were opened in other programs. */
  readonly openedPaths: string[];
  /** Where Electron keeps what: name -> folder. */
  readonly paths: Map<string, string>;
  menu: Electron.MenuItemConstructorOptions[];
  exitCode: number | null;
  isSandboxEnabled: boolean;
}

export const record: ElectronRecord = {
  ipcHandlers: new Map(),
  exposed: new Map(),
  schemes: [],
  windows: [],
  sent: [],
  errorBoxes: [],
  messageBoxes: [],
  openedPaths: [],
  paths: new Map(),
  menu: [],
  exitCode: null,
  isSandboxEnabled: false,
};

type Handler<F extends string> = F extends keyof Electron.Session
  ? Electron.Session[F] extends (handler: infer H) => unknown
    ? H
    : never
  : never;

/** A session that keeps the handlers it was given. */
class StandInSession extends EventEmitter {
  permissionRequest: Handler<'setPermissionRequestHandler'> = null;
  permissionCheck: Handler<'setPermissionCheckHandler'> = null;
  devicePermission: Handler<'setDevicePermissionHandler'> = null;
  certificateVerify: Handler<'setCertificateVerifyProc'> = null;
  isSpellChecked = true;
  beforeRequest: ((url: string) => Electron.CallbackResponse) | null = null;
  pages: ((request: Request) => Response | Promise<Response>) | null = null;
  readonly webRequest = {
    onBeforeRequest: (
      listener: (
        details: Electron.OnBeforeRequestListenerDetails,
        answer: (response: Electron.CallbackResponse) => void,
      ) => void,
    ) => {
      this.beforeRequest = (url) => {
        let response: Electron.CallbackResponse = {};
        listener({ url } as Electron.OnBeforeRequestListenerDetails, (given) => {
          response = given;
        });
        return response;
      };
    },
  };
  readonly protocol = {
    handle: (_scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
      this.pages = handler;
    },
  };
  setPermissionRequestHandler(handler: typeof this.permissionRequest): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: typeof this.permissionCheck): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: typeof this.devicePermission): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(): void {}
  setCertificateVerifyProc(handler: typeof this.certificateVerify): void {
    this.certificateVerify = handler;
  }
  setSpellCheckerEnabled(isEnabled: boolean): void {
    this.isSpellChecked = isEnabled;
  }
}

/** The contents of a window: a main frame with an address, and what was asked of it. */
export class StandInContents extends EventEmitter {
  readonly mainFrame = { url: '' };
  openHandler: (() => { action: string }) | null = null;
  webRtcPolicy = 'default';
  /** Text edits that were left to the field that has the focus. */
  readonly textEdits: string[] = [];
  reloads = 0;
  readonly printed: Electron.PrintToPDFOptions[] = [];
  readonly debuggerCommands: { method: string; words: unknown }[] = [];
  readonly debugger = {
    attach: () => undefined,
    sendCommand: async (method: string, words: unknown) => {
      this.debuggerCommands.push({ method, words });
      return { data: Buffer.from('png').toString('base64') };
    },
  };
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  undo(): void {
    this.textEdits.push('undo');
  }
  redo(): void {
    this.textEdits.push('redo');
  }
  reload(): void {
    this.reloads += 1;
  }
  isDestroyed(): boolean {
    return false;
  }
  send(channel: string, ...words: unknown[]): void {
    record.sent.push({ channel, words });
  }
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this.printed.push(options);
    return Buffer.from('%PDF-');
  }
}

/** A window that keeps how it was made. */
export class StandInWindow extends EventEmitter {
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly webContents = new StandInContents();
  isShown = false;
  isClosed = false;
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    record.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    this.emit('ready-to-show');
    if (url.endsWith('/print.html')) void this.#drawJob();
  }
  /** As the print page does: asks for a job, and by asking again says that it is drawn, 100.4 pixels by 50. */
  async #drawJob(): Promise<void> {
    const { webContents } = this;
    const event = { sender: webContents, senderFrame: webContents.mainFrame };
    const handler = record.ipcHandlers.get(CALL_CHANNEL);
    for (const last of [{ outcome: 'none' }, { outcome: 'drawn', width: 100.4, height: 50 }]) {
      await handler?.(event as unknown as Electron.IpcMainInvokeEvent, 'print.job', JSON.stringify({ last }));
    }
  }
  show(): void {
    this.isShown = true;
  }
  close(): void {
    let isPrevented = false;
    this.emit('close', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    if (!isPrevented) this.destroy();
  }
  destroy(): void {
    this.isClosed = true;
    this.emit('closed');
    this.webContents.emit('destroyed');
    if (!record.windows.every(({ isClosed }) => isClosed)) return;
    // As Electron does: it ends with its last window, unless somebody listens.
    if (!app.emit('window-all-closed')) app.quit();
  }
  isDestroyed(): boolean {
    return this.isClosed;
  }
  focus(): void {}
  restore(): void {}
  maximize(): void {}
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  getBounds(): Electron.Rectangle {
    return { x: 10, y: 20, width: 1_000, height: 700 };
  }
  getNormalBounds(): Electron.Rectangle {
    return this.getBounds();
  }
}

const display = { id: 7, workArea: { x: 0, y: 0, width: 1_920, height: 1_080 } };

export const standInSession = new StandInSession();

class StandInApp extends EventEmitter {
  readonly isPackaged = true;
  readonly commandLine = { hasSwitch: (_name: string) => false, appendSwitch: () => undefined };
  enableSandbox(): void {
    record.isSandboxEnabled = true;
  }
  async whenReady(): Promise<void> {}
  setPath(name: string, path: string): void {
    record.paths.set(name, path);
  }
  requestSingleInstanceLock(): boolean {
    return true;
  }
  quit(): void {
    this.exit(0);
  }
  exit(code: number): void {
    record.exitCode = code;
    this.emit('stand-in-exit', code);
  }
}

export const app = new StandInApp();
export const session = { defaultSession: standInSession };
export const BrowserWindow = StandInWindow;
export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => void record.schemes.push(...schemes),
};
export const screen = {
  getDisplayNearestPoint: () => display,
  getDisplayMatching: () => display,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
};
export const dialog = {
  openAnswer: { canceled: true, filePaths: [] as string[] },
  saveAnswer: { canceled: true, filePath: '' },
  showOpenDialog: async () => dialog.openAnswer,
  showSaveDialog: async () => dialog.saveAnswer,
  messageAnswer: 0,
  showMessageBox: async (_window: unknown, options: Electron.MessageBoxOptions) => {
    record.messageBoxes.push(options);
    return { response: dialog.messageAnswer, checkboxChecked: false };
  },
  showErrorBox: (_title: string, content: string) => void record.errorBoxes.push(content),
};
export const shell = {
  failure: '',
  openPath: async (path: string) => {
    record.openedPaths.push(path);
    return shell.failure;
  },
};
export const webContents = {
  focused: null as StandInContents | null,
  getFocusedWebContents: () => webContents.focused,
};
export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => {
    record.menu = menu;
  },
};
export const ipcMain = {
  handle: (channel: string, handler: (event: Electron.IpcMainInvokeEvent, ...words: unknown[]) => unknown) =>
    void record.ipcHandlers.set(channel, handler),
};
/** Who calls when the preload script does: the page of the first window. */
export const frameEvent = { sender: null, senderFrame: null } as unknown as Electron.IpcMainInvokeEvent;

export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: async (channel: string, ...words: unknown[]): Promise<unknown> =>
    record.ipcHandlers.get(channel)?.(frameEvent, ...words),
});
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void record.exposed.set(name, value),
};
