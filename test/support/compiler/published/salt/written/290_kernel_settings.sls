swappiness:
  sysctl.present:
    - name: vm.swappiness
    - value: "20"

conntrack:
  kmod.present:
    - name: nf_conntrack
    - persist: True

time-zone:
  timezone.system:
    - name: Europe/Berlin
    - utc: True
