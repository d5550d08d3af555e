// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface GnomedesktopDesktopInterfaceDocs {}

export interface GnomedesktopDesktopInterfaceArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly automatic_mnemonics?: Arg<Value>;
  readonly buttons_have_icons?: Arg<Value>;
  readonly can_change_accels?: Arg<Value>;
  readonly clock_format?: Arg<Value>;
  readonly clock_show_date?: Arg<Value>;
  readonly clock_show_seconds?: Arg<Value>;
  readonly cursor_blink?: Arg<Value>;
  readonly cursor_blink_time?: Arg<Value>;
  readonly cursor_blink_timeout?: Arg<Value>;
  readonly cursor_size?: Arg<Value>;
  readonly cursor_theme?: Arg<Value>;
  readonly document_font_name?: Arg<Value>;
  readonly enable_animations?: Arg<Value>;
  readonly font_name?: Arg<Value>;
  readonly gtk_color_palette?: Arg<Value>;
  readonly gtk_color_scheme?: Arg<Value>;
  readonly gtk_im_module?: Arg<Value>;
  readonly gtk_im_preedit_style?: Arg<Value>;
  readonly gtk_im_status_style?: Arg<Value>;
  readonly gtk_key_theme?: Arg<Value>;
  readonly gtk_theme?: Arg<Value>;
  readonly gtk_timeout_initial?: Arg<Value>;
  readonly gtk_timeout_repeat?: Arg<Value>;
  readonly icon_theme?: Arg<Value>;
  readonly menubar_accel?: Arg<Value>;
  readonly menubar_detachable?: Arg<Value>;
  readonly menus_have_icons?: Arg<Value>;
  readonly menus_have_tearoff?: Arg<Value>;
  readonly monospace_font_name?: Arg<Value>;
  readonly show_input_method_menu?: Arg<Value>;
  readonly show_unicode_menu?: Arg<Value>;
  readonly text_scaling_factor?: Arg<Value>;
  readonly toolbar_detachable?: Arg<Value>;
  readonly toolbar_icons_size?: Arg<Value>;
  readonly toolbar_style?: Arg<Value>;
  readonly toolkit_accessibility?: Arg<Value>;
  readonly user?: Arg<number | string>;
}

/** Arguments of `gnomedesktop.desktop_interface`, besides its name. */
export interface GnomedesktopDesktopInterface extends GnomedesktopDesktopInterfaceDocs, GnomedesktopDesktopInterfaceArgs {}

export interface GnomedesktopDesktopLockdownDocs {}

export interface GnomedesktopDesktopLockdownArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly disable_application_handlers?: Arg<Value>;
  readonly disable_command_line?: Arg<Value>;
  readonly disable_lock_screen?: Arg<Value>;
  readonly disable_log_out?: Arg<Value>;
  readonly disable_print_setup?: Arg<Value>;
  readonly disable_printing?: Arg<Value>;
  readonly disable_save_to_disk?: Arg<Value>;
  readonly disable_user_switching?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly user_administration_disabled?: Arg<Value>;
}

/** Arguments of `gnomedesktop.desktop_lockdown`, besides its name. */
export interface GnomedesktopDesktopLockdown extends GnomedesktopDesktopLockdownDocs, GnomedesktopDesktopLockdownArgs {}

export interface GnomedesktopWmPreferencesDocs {}

export interface GnomedesktopWmPreferencesArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly action_double_click_titlebar?: Arg<Value>;
  readonly action_middle_click_titlebar?: Arg<Value>;
  readonly action_right_click_titlebar?: Arg<Value>;
  readonly application_based?: Arg<Value>;
  readonly audible_bell?: Arg<Value>;
  readonly auto_raise?: Arg<Value>;
  readonly auto_raise_delay?: Arg<Value>;
  readonly button_layout?: Arg<Value>;
  readonly disable_workarounds?: Arg<Value>;
  readonly focus_mode?: Arg<Value>;
  readonly focus_new_windows?: Arg<Value>;
  readonly mouse_button_modifier?: Arg<Value>;
  readonly num_workspaces?: Arg<Value>;
  readonly raise_on_click?: Arg<Value>;
  readonly resize_with_right_button?: Arg<Value>;
  readonly theme?: Arg<Value>;
  readonly titlebar_font?: Arg<Value>;
  readonly titlebar_uses_system_font?: Arg<Value>;
  readonly user?: Arg<number | string>;
  readonly visual_bell?: Arg<Value>;
  readonly visual_bell_type?: Arg<Value>;
  readonly workspace_names?: Arg<Value>;
}

/** Arguments of `gnomedesktop.wm_preferences`, besides its name. */
export interface GnomedesktopWmPreferences extends GnomedesktopWmPreferencesDocs, GnomedesktopWmPreferencesArgs {}

export interface GnomedesktopStatesDocs {}

/** State functions of `gnomedesktop`. */
export interface GnomedesktopStates extends GnomedesktopStatesDocs {
  readonly desktop_interface: State<GnomedesktopDesktopInterface>;
  readonly desktop_lockdown: State<GnomedesktopDesktopLockdown>;
  readonly wm_preferences: State<GnomedesktopWmPreferences>;
}
