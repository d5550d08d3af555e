<?php

// What of Drupal's core the deployment meets: settings.php as Drupal includes it, the database by it, states.
$site_path = 'sites/default';
$settings = $databases = [];
require "$app_root/$site_path/settings.php";

function site_database(): PDO {
  static $connection;
  $info = $GLOBALS['databases']['default']['default'];
  $source = "mysql:unix_socket={$info['unix_socket']};dbname={$info['database']};charset=utf8mb4";
  return $connection ??= new PDO($source, $info['username'], $info['password'], [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
}

function site_get(string $name): ?string {
  try {
    $found = site_database()->prepare('SELECT value FROM state WHERE name = ?');
    $found->execute([$name]);
  }
  catch (PDOException $error) {
    return $error->getCode() === '42S02' ? NULL : throw $error;
  }
  return $found->fetchColumn() ?: NULL;
}

function site_set(string $name, string $value): void {
  site_database()->prepare('REPLACE INTO state (name, value) VALUES (?, ?)')->execute([$name, $value]);
}
