primary:
  mount.mounted:
    - name: /mnt/primary
    - device: 10.0.0.1:/share
    - fstype: nfs

standby:
  mount.mounted:
    - name: /mnt/standby
    - device: 10.0.0.2:/share
    - fstype: nfs
    - onfail:
      - mount: primary
