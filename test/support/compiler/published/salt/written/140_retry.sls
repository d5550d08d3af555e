answers:
  http.query:
    - name: http://127.0.0.1:8080/
    - status: 200
    - retry:
        attempts: 5
        interval: 10
        until: True
        splay: 3
