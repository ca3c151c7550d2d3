// The lines of each icon. Drawn by icon.tsx; buttons and menus name the icon that they show.

/** What the drawings are drawn of, in a square of 24 by 24. */
export const iconPaths = {
  attach:
    "M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.3a3 3 0 0 1 4.3 4.2l-7.8 7.8a1.5 1.5 0 0 1-2.1-2.1L14 7.5",
  back: "M15 5l-7 7 7 7",
  block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M5.6 5.6l12.8 12.8",
  call: "M4 6h16M4 12h10M4 18h7M17 14l4 3.5-4 3.5",
  chats: "M4 5h16v11H9l-5 4zM8 9h8M8 12h5",
  check: "M5 12.5l4.5 4.5L19 7.5",
  chevron: "M6 9.5l6 6 6-6",
  close: "M6 6l12 12M18 6L6 18",
  menu: "M4 7h16M4 12h16M4 17h16",
  commands: "M5 7h14M5 12h14M5 17h9",
  contact: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4.5 20c.8-4 3.8-5.5 7.5-5.5s6.7 1.5 7.5 5.5",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  delete: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5",
  dice: "M5 5h14v14H5zM9 9h.01M15 9h.01M12 12h.01M9 15h.01M15 15h.01",
  document: "M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5",
  down: "M12 5v14M6 13l6 6 6-6",
  edit: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  forward: "M13 6l6 6-6 6M19 12H9c-3 0-5 2-5 6",
  keyboard: "M3 7h18v10H3zM7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17 10.5h.01M8 14h8",
  keyboard_hide: "M3 5h18v9H3zM7 8h.01M10.5 8h.01M14 8h.01M17 8h.01M8 11h8M9 18l3 3 3-3",
  link: "M9 15L19 5M12 5h7v7M17 15v4H5V7h4",
  location:
    "M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21M12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  mask: "M4 6c5 2 11 2 16 0 1 7-1 12-5 13-1 0-2-2-3-2s-2 2-3 2c-4-1-6-6-5-13M8 11h2M14 11h2",
  members:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 19c.5-3.5 3-5 6-5s5.5 1.5 6 5M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5c1.6.8 2.7 2.2 3 4.5",
  more: "M12 5.5h.01M12 12h.01M12 18.5h.01",
  photo: "M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15 9.5h.01",
  photos: "M7 4h14v12H7zM7 13l4-4 4 4 2-2 4 4M3 8v12h14",
  picker: "M4 6h16M4 12h9M4 18h6M16 17l2 2 4-5",
  play: "M8 5.5l11 6.5-11 6.5z",
  poll: "M5 20V10M12 20V4M19 20v-7",
  reply: "M11 6l-6 6 6 6M5 12h10c3 0 5 2 5 6",
  send: "M4 12l16-8-6 16-2.5-6.5z",
  sticker: "M4 4h16v10l-6 6H4zM14 20v-6h6M9 10h.01M15 10h.01",
  unblock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12.5l3 3 5-6",
  video: "M3 6h12v12H3zM15 10l6-3v10l-6-3z",
  voice: "M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3",
} as const;

export type IconName = keyof typeof iconPaths;
