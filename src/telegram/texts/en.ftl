# English
button-cancel = ✕ Cancel
