<?php

$app_root = __DIR__;
require 'core/site.php';

$trusted = array_filter($settings['trusted_host_patterns'], fn($pattern) => preg_match("{{$pattern}}i", $_SERVER['HTTP_HOST']));
if ($trusted === []) {
  http_response_code(400);
  exit('The host is not trusted.');
}
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (site_get('system.maintenance_mode') === '1' && $path !== '/user/login') {
  http_response_code(503);
  exit('Maintained.');
}
if ($_SERVER['REQUEST_METHOD'] === 'POST') {
  [$name, $hash] = explode(':', site_get('account'), 2);
  if ($_POST['name'] !== $name || !password_verify($_POST['pass'], $hash)) {
    http_response_code(403);
    exit;
  }
  site_database()->prepare('INSERT INTO node (title) VALUES (?)')->execute([$_POST['title']]);
  move_uploaded_file($_FILES['file']['tmp_name'], "sites/default/files/{$_FILES['file']['name']}");
  file_put_contents("{$settings['file_private_path']}/note", $_POST['title']);
}
$titles = site_database()->query('SELECT title FROM node ORDER BY id')->fetchAll(PDO::FETCH_COLUMN);
echo '<title>', htmlspecialchars(site_get('name')), '</title>', strlen($settings['hash_salt']), "\n";
echo implode("\n", array_map('htmlspecialchars', $titles)), "\n";
