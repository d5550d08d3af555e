users:
  user.present:
    - names:
      - ada
      - bob
    - shell: /bin/bash
