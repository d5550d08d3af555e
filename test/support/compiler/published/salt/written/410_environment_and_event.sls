environment-variables:
  environ.setenv:
    - name: editor
    - value:
        EDITOR: vim
        PAGER: less
    - update_minion: True

tell:
  event.send:
    - name: corpus/demo/done
    - data:
        stage: end
        ok: True
