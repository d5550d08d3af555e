app-json:
  file.serialize:
    - name: /etc/app.json
    - serializer: json
    - dataset:
        listen:
          host: 127.0.0.1
          port: 8000
        features: [a, b]
        debug: False
        none: null
