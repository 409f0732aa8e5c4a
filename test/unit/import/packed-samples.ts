/**
 * Samples made with the tools that people use, as base64: of one.log and two.log, which are lines 0–14 and 15–29 of
 * {@link sampleLines}, and none.log, which is empty. Folder `var` holds one.log as `var/log/auth.log` and two.log under
 * {@link LONG_PATH}, both changed on 2 March 2026 at 00:00 UTC.
 */

const pad = (value: number) => String(value).padStart(2, '0')

/** Made-up lines of a log, the same as were packed. */
export function sampleLines(from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const clock = `00:${pad(Math.floor(i / 60))}:${pad(i % 60)}`
    const source = `203.0.113.${1 + ((i * 37) % 254)} port ${40_000 + ((i * 7919) % 20_000)}`
    text += `Mar  1 ${clock} heron sshd[${100 + i}]: Failed password for root from ${source} ssh2\n`
  }
  return text
}

export const LONG_PATH = `var/log/größe/${'n'.repeat(60)}/auth-with-a-name-that-is-rather-long.log`

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64.replace(/\s/g, ''), 'base64'))

/** Three members: `(gzip -9nc one.log; gzip -9nc none.log; gzip -9nc two.log)`. */
export const GZIP = bytes(`
  H4sIAAAAAAACA5XUPW7DMAyG4b2n4AkMfaJ+c4BuOUHRwYATpEBbBXKAXL9uKw0EuDD26se06TfntROBnDv9nXS79PZN+37b3uDc+4le14/Py0b3dd
  +frW90bZ16aw+69vZF3vHiFoAX0L31BwV3/H6v9y9nQUPSMNBchp0rqmZ7aXuDneO/HWM5bqPYLG22vBL4MTjnmDU8SDxY8FDH5Eg5aXiUeLTgJQ28
  HoeGJ4knA+49z31GBA3PEs8GfM4dA7NGF0kXAx3m2MzRa3aVdjXYxc1l+gzFhiwTpjKR5zJRtTYh24SlTcQwl3k8sYbLOGGJExVznc5rdULWCTZ9hv
  Nvxdeg1QlZJ0x1zsFdSSPOH7bnU3xqBQAAH4sIAAAAAAACAwMAAAAAAAAAAAAfiwgAAAAAAAIDldQ9agNBDIbhPqfQCYz0zb8PkM4nCCkMtnEgyZhZ
  Q66fTZgpBGoEWz98rPbd03kQCTEf90cS3a+jf9O23S9vIun9SK/nj8/rhR7nbfvp40K3Pmj0/qTb6F8EDgc+iIRDrPTo40mplpr+ALyclJ21nR32Dv
  7bMReOll20XRy2AHN4zAgWXjVePXhqczlShIU3jTcP3vJczjGLgYMVDnbgCGHdM1S2cNG4eJbndU+0ZtnQNhx2Wrsj9ssZdtB2cNiN1zUlFMuO2o6u
  77Csa3LKFq7jRHK98Djx0opVJ3Sd8NQJlvlaUm1WntB5ori+w/VfCVWsPKHzhCdPrOFSglUndJ3w1Jnm7thymnH+Ag1WVQ1sBQAA
`)

/** Three streams: `xz -c --lzma2=preset=9e,dict=64KiB` of one.log, `xz -c none.log`, and the first again of two.log. */
export const XZ = bytes(`
  /Td6WFoAAATm1rRGAgAhAQgAAADYDyMT4AVpAPtdACaYSkILtLWkR5hcjwCn+qBL20VghZZaSkjWzYhLB7iuJWAnrQId3SuD7itpyf6vWI911B3NnK
  Ma0xiOSVCJg8WBPC7E/vR0om7BsTxaRIWRvUPiTwIt8SHBYTXnjLU25XZcaVtrRfmmnMSdu64nRET37vAGPhG1Oq34gKg5ErUrxUEs/Y4t7M/6PWST
  TSwvOa2fZ1jkC4nM7uHeHgtMhKbYlRvILpyBWhRZxEXueexwEeooaxRu5yp+20ti87IW4ORnb8UOfALL+S8AJhhQ25ysUulf7bdaL/xYnojxJaIg3R
  ZQRJlPTBeLyzac2ql820gZXrKCCcGhpSWAAADNJqzpxu7skQABlwLqCgAAzIWjDbHEZ/sCAAAAAARZWv03elhaAAAE5ta0RgAAAAAc30QhH7bzfQEA
  AAAABFla/Td6WFoAAATm1rRGAgAhAQgAAADYDyMT4AVrAP5dACaYSkILtLWkR5hSDRaEB2sjUFgs7MRlcrRUMd7aybgAVbk9qJ5bfQE790N21/Rlmq
  dBFj8e3M7SpDvaYGm7nEmpiIg7h/cfCkQJQbbxq8odjAT4HHni9ce/5ENaUsvc6uWMO0sviAN5hwir/6mmchxWAoJ6Rzzb27BgaB+XkoYXzt3/8lRK
  zBUWAIE9UVUMWIWDbs4qUfJYG2AFk18BZJwMh657kdb23SGfdByY+YpY2L22t+zM4mGsfotn+FhrPa/tArYgTPJ+fKZkpmgos5XB+YNeZGtFwnm682
  hxXSxqfg40BRryj2hoM7dJSWYRVSJXEaWfsSVbxqK+0mJuAAAAmqhqASe7Tj0AAZoC7AoAAM7JVpSxxGf7AgAAAAAEWVo=
`)

/** Three streams: `(bzip2 -c one.log; bzip2 -c none.log; bzip2 -c two.log)`. */
export const BZIP2 = bytes(`
  QlpoOTFBWSZTWbZjJmQAAWRfgEAQQAF/8AECAAonZ9yAMAF6xMBkTahopoAAADaJCQaEwACGI/VVPU9DKZBo0aGg0TtHwXC0aDUYjMSFLaYb+HHljz
  rWszkkxaEnpFbPOMPsJLba3UVxjOMzM+iTYEBANIaxfHEC349U4ANBk285MwJG2226kawAO4EmT0Z46CUdqvSbYDTqnocaSTlU5JhOZeQHFfSBdarO
  +uonK2WAsBAoy0SZrtcKjjDGAhpCQo01ihh3TVFr7LPdBr4y12zL2CgMq2Rq7sJirCOpJYEnJJ5kshtrfKW6lcLZ78LOGY7j6MxoMh8GwdIGsDYPY+
  jWBRBGo/C8TF0C4SgWC8TG0VgSgWCQoJiQ/i7kinChIWzGTMhCWmg5F3JFOFCQAAAAAEJaaDkxQVkmU1kt4sitAAFk34AAEEABf/ABAgAKJ2fcgDAB
  erCBn6p6TDyoAAAAwSBGqeoAAAR+qppk01T2pplNNqGjNRQeRkJjwORsOBIdNeu2/XTptva1rGkAFOaEYRcxSZ1oAlJ74UJSSJJ6ADAAgMBja3uM9x
  sMoiIvOwY0GESxvUdxIhI66JOOLRsN9N03TnwSULdXvsk4ksJEFxQkSptJBJU8DnLmySiT2Rrd2MX63ZJCNjavlZGqGruyGVEN5sglxxRkdQIc6luc
  S6TvimJrlirpPNs2zjEXqSdgk7JPmSewrna176z9q0vllrwPkehwPA7jyMB2gcwMB+j0OYGaCOR/DQTFYFRKBQaCYxFoEoFBIZiYkP8XckU4UJAt4s
  it
`)

/** Four frames, the second skippable: `(zstd -19 -qc one.log; printf 'S*M\\030\\003\\000\\000\\000abc'; zstd -19 -qc --no-check none.log; zstd -19 -qc < two.log)`. */
export const ZSTD = bytes(`
  KLUv/WRqBEUHAFINJBmQKW0AltAIp3TfwDA3UgxcubSyd4f+rhW4xy0plTFsz9zs4zs8ns/ev9/bnvr/t/7ebv+ecfcpYjIjptnN6ybeGaOtrYZVzZ
  p3PnN18X5ERlbVvev3Mv7HLSmVmVkWA51FHcEfMQTtKnGQoRjnoELHUAo6jZSSRSkFxCEJFIBg9oGypFSKgwpLAczqVSgRBDmoEcC9dm3svwGwpdQG
  ESQQBhLGtDBmxf9+vIH6z3uL2nxGB9CZL7DZmKAcsKAXlG11hrWXpAdWjRSUj09UYdx7sq2R9+jsqIHM52/JncF4JKkEmhrPT9lkUypNGAMAAABhYm
  MotS/9IAABAAAotS/9BGgFBwDyjSUWkM0BAIdhJ0sS23P2/ltWRESoiczWnIAurV22L+61dFXy/+bvryrF65sT1b3VUs2e3d6ISpNZbSqu3U/lbtW1
  1Dk1FX+/dxUVNZ3R11rKravzf9VZNZViVM797oAurV2/+j4pYtA9B5sZYLCo57BIOYmx6CKmHBKxqbUDOiRpmGM4wejMAllau4dFyXKdAqKAeHkXHU
  Q4qDF8KaH3/wzQ1TgRaCzhBhRmtPjfD6WlZnKpSLeSwJyQHbZXJyYIxb3rTlxRsrxgQAN+aIBxf0pP3LrOkybEw1ia+5BdBfuL7Xo=
`)

/** 16 MiB of zeros: `head -c 16777216 /dev/zero | xz | gzip -9`. */
export const XZ_OF_ZEROS = bytes(`
  H4sIAAAAAAACA/trXhURxcDA8uzaFjcmBkVGMQYGhhL9p4v//xdkzIllYMj/+///4u3/3e08RIssEwN3TNJ4triN/ee7J3JNl/WPWtkwem+sO9nV5a
  u/mPdm/bLHPcqCwQ8iJY6Wdj0q/7FtSj1P1oF7JZ4pj17GBG9iufHdhWd1PG+u28unh8s6tk8LX7PN92GmbP5v7w6BHKfTHfYxDP0X/NaraUwplLft
  V3lYMG+5cvwbjdOtF6fO6KrTmvhJvfS75AG2Gb4z/t5Yf3UC/xHV4B9fJ5oZsi7d8C7/YIGvO8/FiYKr1ibI7jq3UV0iJrLtZVpQxL6XZWsinzyNZu
  X4efzW2j+/g7RLzspFKzj9vBts+0MzhdO64bRWzv2t1h+O7NWLX8Vv553mNEGY77/A5B+FFZE/uM/+n6rhxr/yT82937MM9MIO9Ld+bm48kEplq/d4
  qD+LmP9fgFGb4U1x8PK/+9bVGErN395rmDdywoA0qwP57TeNBthogI0G2GiAjQbYaICNBhiuAGtgL2NgYdie+aeEgYGBYd9j5m//z/5TYGB8KdzQ0M
  DBfi7rzcYj6b+ZQJIskVEABz5wvxAKAAA=
`)

/** 45 MB of zeros: `head -c 45000000 /dev/zero | bzip2 -9`. */
export const BZIP2_OF_ZEROS = bytes(`
  QlpoOTFBWSZTWckBtsgBWKtAIMAAEAAACCAAMMwFKaZSSFJsVJIUni7kinChIZIDbZA=
`)

/** Folder `var` by Info-ZIP 3.0 into a pipe: `zip -9 -X -r - . | cat`. */
export const ZIP_TO_PIPE = bytes(`
  UEsDBAoAAAAAAGsMdl0AAAAAAAAAAAAAAAAEAAAAdmFyL1BLAwQKAAAAAABrDHZdAAAAAAAAAAAAAAAACAAAAHZhci9sb2cvUEsDBBQACAAIAAAAYl
  wAAAAAAAAAAGoFAAAQAAAAdmFyL2xvZy9hdXRoLmxvZ5XUPW7DMAyG4b2n4AkMfaJ+c4BuOUHRwYATpEBbBXKAXL9uKw0EuDD26se06TfntROBnDv9
  nXS79PZN+37b3uDc+4le14/Py0b3dd+frW90bZ16aw+69vZF3vHiFoAX0L31BwV3/H6v9y9nQUPSMNBchp0rqmZ7aXuDneO/HWM5bqPYLG22vBL4MT
  jnmDU8SDxY8FDH5Eg5aXiUeLTgJQ28HoeGJ4knA+49z31GBA3PEs8GfM4dA7NGF0kXAx3m2MzRa3aVdjXYxc1l+gzFhiwTpjKR5zJRtTYh24SlTcQw
  l3k8sYbLOGGJExVznc5rdULWCTZ9hvNvxdeg1QlZJ0x1zsFdSSPOH1BLBwi251N8CAEAAGoFAABQSwMECgAAAAAAawx2XQAAAAAAAAAAAAAAABAAAA
  B2YXIvbG9nL2dyw7bDn2UvUEsDBAoAAAAAAGsMdl0AAAAAAAAAAAAAAABNAAAAdmFyL2xvZy9ncsO2w59lL25ubm5ubm5ubm5ubm5ubm5ubm5ubm5u
  bm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubi9QSwMEFAAIAAgAAABiXAAAAAAAAAAAbAUAAHUAAAB2YXIvbG9nL2dyw7bDn2Uvbm
  5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5uL2F1dGgtd2l0aC1hLW5hbWUtdGhhdC1pcy1y
  YXRoZXItbG9uZy5sb2eV1D1qA0EMhuE+p9AJjPTNvw+QzicIKQy2cSDJmFlDrp9NmCkEagRbP3ys9t3TeRAJMR/3RxLdr6N/07bdL28i6f1Ir+ePz+
  uFHudt++njQrc+aPT+pNvoXwQOBz6IhEOs9OjjSamWmv4AvJyUnbWdHfYO/tsxF46WXbRdHLYAc3jMCBZeNV49eGpzOVKEhTeNNw/e8lzOMYuBgxUO
  duAIYd0zVLZw0bh4lud1T7Rm2dA2HHZauyP2yxl20HZw2I3XNSUUy47ajq7vsKxrcsoWruNEcr3wOPHSilUndJ3w1AmW+VpSbVae0HmiuL7D9V8JVa
  w8ofOEJ0+s4VKCVSd0nfDUmebu2HKacf4CUEsHCA1WVQ0MAQAAbAUAAFBLAQIeAwoAAAAAAGsMdl0AAAAAAAAAAAAAAAAEAAAAAAAAAAAAEADtQQAA
  AAB2YXIvUEsBAh4DCgAAAAAAawx2XQAAAAAAAAAAAAAAAAgAAAAAAAAAAAAQAO1BIgAAAHZhci9sb2cvUEsBAh4DFAAIAAgAAABiXLbnU3wIAQAAag
  UAABAAAAAAAAAAAQAAAKSBSAAAAHZhci9sb2cvYXV0aC5sb2dQSwECHgMKAAAAAABrDHZdAAAAAAAAAAAAAAAAEAAAAAAAAAAAABAA7UGOAQAAdmFy
  L2xvZy9ncsO2w59lL1BLAQIeAwoAAAAAAGsMdl0AAAAAAAAAAAAAAABNAAAAAAAAAAAAEADtQbwBAAB2YXIvbG9nL2dyw7bDn2Uvbm5ubm5ubm5ubm
  5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5uL1BLAQIeAxQACAAIAAAAYlwNVlUNDAEAAGwFAAB1AAAAAAAA
  AAEAAACkgScCAAB2YXIvbG9nL2dyw7bDn2Uvbm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm5ubm
  5uL2F1dGgtd2l0aC1hLW5hbWUtdGhhdC1pcy1yYXRoZXItbG9uZy5sb2dQSwUGAAAAAAYABgACAgAA1gMAAAAA
`)

/** One.log from a pipe: `zip -9 - - < one.log`. */
export const ZIP_FROM_PIPE = bytes(`
  UEsDBC0ACAAIAGsMdl0AAAAA//////////8BABQALQEAEAAAAAAAAAAAAAAAAAAAAAAAldQ9bsMwDIbhvafgCQx9on5zgG45QdHBgBOkQFsFcoBcv2
  4rDQS4MPbqx7TpN+e1E4GcO/2ddLv09k37ftve4Nz7iV7Xj8/LRvd135+tb3RtnXprD7r29kXe8eIWgBfQvfUHBXf8fq/3L2dBQ9Iw0FyGnSuqZntp
  e4Od478dYzluo9gsbba8EvgxOOeYNTxIPFjwUMfkSDlpeJR4tOAlDbweh4YniScD7j3PfUYEDc8SzwZ8zh0Ds0YXSRcDHebYzNFrdpV2NdjFzWX6DM
  WGLBOmMpHnMlG1NiHbhKVNxDCXeTyxhss4YYkTFXOdzmt1QtYJNn2G82/F16DVCVknTHXOwV1JI84fUEsHCLbnU3wIAQAAAAAAAGoFAAAAAAAAUEsB
  Ah4DLQAIAAgAawx2XbbnU3wIAQAAagUAAAEAAAAAAAAAAQAAAIARAAAAAC1QSwUGAAAAAAEAAQAvAAAAUwEAAAAA
`)

/** Folder `var` by GNU tar: `tar --format=gnu -b1 -c var | gzip -9n`. */
export const GNU_TAR = bytes(`
  H4sIAAAAAAACA+2YTW7bMBCFve4peAHbM8P/rLrqyj1B0YWAOLFRxwpkJTlOb9EL5GKlXBHoFNMEg9aug2okWIJ/nik9PpEfH5tuOTtxQano/fFY6t
  fj8Ry9BXDOWoszQLAOZsbPzlAPh77pjJl1bdu/9L3XPn+j9Vj837W3y8vyH5Fw8v+c/jcP/WZRTk7lf3Dud/6T91T8L1vZ3fA+kg9hZmDy/+T1cbh4
  NABXx91s1l27N4fD5voTAny+Mh+a7W59be6bw+Gp7a7NTduZ4V6Ym669MwR2AQtEu0Bz33a9cYOjw+/pHZdGLo0KaZtG7ZgxS9rEtUmhHf0Pbe9T+R
  tB23Jtq7klSGPDbfRREndc3GnEXR5bjiEGSdxzca8RT2EUz2WTxAMXDwpxIlv9LHmXxCMXjwrx2m5fhhJJOnHppJB2tdnWepK0M9fOCu0E1UyKKGgj
  TyaqkomxmolZyibybKImm+hdNbNcsSTOw4macGLGaieQlE7k6USr6ob1sULZSelEnk5UpbM2HFIYw3nZ4/9t9/zt+et6eRnzP0t2mv/9E//3f1DLv+
  W/BaKJ/85Si+Vi+X7V7m9X2/2XE/LfC/N/wDLZ/7kvFP4LUOb/q8n/t5X/ASLnT9vy0sz3zd163m+afr49zLumL0PpfFf62akgc6qL9f91/nec/60b
  DhP/n5v/kSMjapDRjbNpn2KSiBE5MaKGGNMI6S5EkIAROTCiBhiRRkj3LpCEjMiREZOKjnJlDO8kZkTOjJhVdFRhF1yQoJE4NJIGGsna6qdNEjQSh0
  ZSQWOoflKWmJE4M5KGGX1ttyOUkJE4MpIGGTNUN9FKxEicGElFjFQpHcBL6znEw0mq9ZwwUrqPOUrpJJ5OUq3nQF378ylL8SQeT4qqflifKzahFE/i
  8SRNPKk2HKOV0kk8naRJp6+rCzl4vOQVgKmmmup/re/T/thkACAAAA==
`)

/** The same with `--format=pax`. */
export const PAX_TAR = bytes(`
  H4sIAAAAAAACA+2a307bMBTGe92n8Au09TnHf5G4nXYzaffTLqI10Eq0QWkYvM3eYi/Ai82BWKuDu86UBgo+rShqyBenJ9/n9Gems6/F3eeymJf1Zv
  azqEdHKO5KCfHw6qr/yoFwBJI4F4KIYMQB2s3sbjRA3Wwad9bucB+ziLNVs1yV56CtJHCtgClpbpRGrsZua/Fkq1F/t/7Yve8o1wmUs/zs2MdoPa6l
  3On/9vee/5Vw/pdD+r+uquZff7dve//kTqj/WzPAVXX5JvJfoMj5/3r5Lw7If5Hz/8Ty35n+qHNAev6jQMj5P2T/t+aA4qZZTF9yItiX/1wL13/3cE
  /Rvg8EQuf8Hyj/nya8fcxwuSPhTU74d5f/L276//c/Sok9/wuu1IjxIf3/QfP/S1EzBozzs4cnW5R1tWabzWL+DTj/fsY+Fcurcs6ui83mtqrn7KKq
  WftZsIu6WjHkNOVTFwxTYNdV3TDRnny7P45DaQilIUGaTKetLdiYNobamKCt5aO2lMYdJqJNoTalfCSA3cBJSx0TF6G4SBEXths5KK1i4jIUlyniRn
  Xi1j1i4ioUVwniiOT76fweE9ehuE4Q9+OW7lYyJm1CaZMgLfywiSTGtG2obRO0DffNRA0RbQidCUnOBO2bCTbmTQi9CSneBCl8M90Zx8RDc0KKOcGC
  byfHmDshdCdQ0mXoYwWtiLkTQndCkjv9wLlRnTlP5v7/sr7/ff+rHJD/KOp9/yMpMv8fpNDNf0WzOPfXQdf82fgZCwNaK+OiKS8MnOD9v+/72+A/wl
  01mf+8Rv+35oH1AZWU/6h6/ScuUeb8H6LaG/1Y/h/S/F2Th/uKZSXisyYPv29O7OP6/6C+v1T+E0jM67+n1//eIsLkdul+FJO9+a8p5H/k3qGc/0MU
  oD7CBLDd/XWxKifNomgmy82kdocq68lVtb5safM4Lz+8J//vaPt+/t9b/yOp2///y/x/YP4PITKGFGQsOpomjTYxYgwhMYYUYmw6SC+U5jFgDCEwhh
  RgDNhBeikUxpAxhMgYTBIdtZ4xShFjxhAyY7BJdNTDbi5UDBpjCI0xBRojke8nmRg0xhAaYxI0Vr6faGPMGENmjCnMWPpxC4QYMsYQGWMKMrbcdxMo
  RowxJMaYRIzRU3rOZWw9B0NzYtJ6juoovdRWx9yJoTsxaT2H+7U/aWzMnhjaE3XSdehzhQzE7ImhPTHFnugHDppi7sTQnZjiTulXF6yS8JZXAHLlyv
  VR6w+/B+RyADQAAA==
`)

/** The same with `--format=ustar`. */
export const USTAR = bytes(`
  H4sIAAAAAAACA+2XTW7bQAyFve4p5gK2h5zh/OQA3fUERRcC7NgGHCuQlOQ4vUUvkIt17GoWDNgGRGLXQUQZkuCfZ0pPT/r42HTL2ZnLlopEp22pl9
  vTPpCz1nvnHMwsQPB2Zmh2gXroh6YrrXRtO/zre699/vLgPkg9Fv/37WZ5Xf6jR5j8v6T/zcOwXZSdc/kfvP+b/0iExf+ylJc/vl/WIcyMnfw/e31r
  OmPAWHtzepntumsPpu+3q+9g7Y8b87XZ7dcrc9/0/VPbrcxt25njuTC3XXtn0LqFXQC4BZj7thuMPx788ff4hUsDlwaFtEujdsyQJW3k2qjQjvRHmy
  iVvxG0Hdd2mlMCODbuIkVJ3HNxrxH3eewcQgySOHFx0oinMIrnskjigYsHhTiiq36WvEvikYtHhXjtm8qjRJJOXDoppH1t2zlCSTtz7azQTraaiREE
  beDJBFUyIVYzIUvZBJ5N0GQTyFczyxFL4jycoAknZKh2WpTSCTyd4FSXYb2tYPZSOoGnE1TprI3bFMZwXvfzf9M9/3r+uV5eB/95chP//Rf/D2+o5X
  v574Bwmv8uUkfunz/tyqqZH5q79XzYNsN818+7Zih3v/m+PWzeOhe8zv+e878v6Ok/OP+/Z7Auxf/AkRE0yOjHpymlmCRiBE6MoCHGNEK6D9FKwAgc
  GEEDjIAjpJMPKCEjcGSEpKKjXBmDvMSMwJkRsoqOKuxaHyRoRA6NqIFGdK766ZIEjcihEVXQGKqfmCVmRM6MqGFGqn17BAkZkSMjapAx2+omOIkYkR
  MjqogRK6VbS9I8hzycqJrnwkjpFHOU0ok8naia52yd/SllKZ7I44lRdR3W+4pLIMUTeTxRE0+sjUN0UjqRpxM16aQ6XeRAcM0TwFRTTfVZ6zenokGa
  ABwAAA==
`)
