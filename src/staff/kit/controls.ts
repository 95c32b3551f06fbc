// Mantine behind our own name: screens import controls from here, so that changing one changes it everywhere.
export { ActionIcon, Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
