# Made by corpus from projects/salt.ts; edit there.

salt-web-pkg.installed-nginx:
  pkg.installed:
    - name: nginx
