/*! xz-embedded by Lasse Collin and Igor Pavlov (public domain, https://tukaani.org/xz/embedded.html), from the
package xz-decompress 0.2.3, which is based on xzwasm (c) Steve Sanderson (MIT licence) and contains
walloc (c) 2020 Igalia, S.L. (MIT licence). MIT licence: Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and
this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED
"AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS
BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE. */
// Made by src/data/build-xz.ts with binaryen 132.0.0: not to be changed by hand.
var bufferView;
  var base64ReverseLookup = new Uint8Array(123/*'z'+1*/);
  for (var i = 25; i >= 0; --i) {
    base64ReverseLookup[48+i] = 52+i; // '0-9'
    base64ReverseLookup[65+i] = i; // 'A-Z'
    base64ReverseLookup[97+i] = 26+i; // 'a-z'
  }
  base64ReverseLookup[43] = 62; // '+'
  base64ReverseLookup[47] = 63; // '/'
  /** @noinline Inlining this function would mean expanding the base64 string 4x times in the source code, which Closure seems to be happy to do. */
  function base64DecodeToExistingUint8Array(uint8Array, offset, b64) {
    var b1, b2, i = 0, j = offset, bLength = b64.length, end = offset + (bLength*3>>2) - (b64[bLength-2] == '=') - (b64[bLength-1] == '=');
    for (; i < bLength; i += 4) {
      b1 = base64ReverseLookup[b64.charCodeAt(i+1)];
      b2 = base64ReverseLookup[b64.charCodeAt(i+2)];
      uint8Array[j++] = base64ReverseLookup[b64.charCodeAt(i)] << 2 | b1 >> 4;
      if (j < end) uint8Array[j++] = b1 << 4 | b2 >> 2;
      if (j < end) uint8Array[j++] = b2 << 6 | base64ReverseLookup[b64.charCodeAt(i+3)];
    }
  }
function initActiveSegments(imports) {
  base64DecodeToExistingUint8Array(bufferView, 1024, "CAAAABAAAAAYAAAAIAAAACgAAAAwAAAAQAAAAFAAAACAAAAAAAEAAP03elha");
}
function asmFunc(imports) {
 var buffer = new ArrayBuffer(131072);
 var HEAP8 = new Int8Array(buffer);
 var HEAP16 = new Int16Array(buffer);
 var HEAP32 = new Int32Array(buffer);
 var HEAPU8 = new Uint8Array(buffer);
 var HEAPU16 = new Uint16Array(buffer);
 var HEAPU32 = new Uint32Array(buffer);
 var HEAPF32 = new Float32Array(buffer);
 var HEAPF64 = new Float64Array(buffer);
 var Math_imul = Math.imul;
 var Math_fround = Math.fround;
 var Math_abs = Math.abs;
 var Math_clz32 = Math.clz32;
 var Math_min = Math.min;
 var Math_max = Math.max;
 var Math_floor = Math.floor;
 var Math_ceil = Math.ceil;
 var Math_trunc = Math.trunc;
 var Math_sqrt = Math.sqrt;
 var i64toi32_i32$HIGH_BITS = 0;
 function $0($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  block : {
   $1_1 = $0_1 + 7 | 0;
   if ($1_1 >>> 0 < 16) {
    break block
   }
   $2_1 = 1;
   $3_1 = $1_1 >>> 3 | 0;
   if (($3_1 | 0) == 2) {
    break block
   }
   $2_1 = 2;
   if ($1_1 >>> 0 < 32) {
    break block
   }
   $2_1 = 3;
   if (($3_1 | 0) == 4) {
    break block
   }
   $2_1 = 4;
   if ($1_1 >>> 0 < 48) {
    break block
   }
   $2_1 = 5;
   if (($3_1 | 0) == 6) {
    break block
   }
   $2_1 = 6;
   if ($1_1 >>> 0 < 72) {
    break block
   }
   $2_1 = 7;
   if ($1_1 >>> 0 < 88) {
    break block
   }
   $2_1 = 8;
   if ($1_1 >>> 0 < 136) {
    break block
   }
   $2_1 = 9;
   if ($1_1 >>> 0 < 264) {
    break block
   }
   $0_1 = $1($0_1);
   return $0_1 ? $0_1 + 8 | 0 : 0;
  }
  $4_1 = ($2_1 << 2) + 1088 | 0;
  $0_1 = HEAP32[$4_1 >> 2];
  block4 : {
   if (!$0_1) {
    $0_1 = 0;
    $1_1 = HEAP32[281];
    block3 : {
     if ($1_1) {
      HEAP32[281] = HEAP32[$1_1 >> 2];
      break block3;
     }
     $1_1 = $1(0);
     if (!$1_1) {
      break block4
     }
    }
    $3_1 = $1_1 & -65536;
    $0_1 = $1_1 >>> 8 & 255;
    HEAP8[$3_1 | $0_1] = $2_1;
    $0_1 = ($3_1 | $0_1 << 8) + 256 | 0;
    $1_1 = 0;
    $3_1 = HEAP32[($2_1 << 2) + 1024 >> 2];
    $5_1 = 0 - $3_1 | 0;
    $2_1 = $3_1;
    while (1) {
     $0_1 = $0_1 + $5_1 | 0;
     HEAP32[$0_1 >> 2] = $1_1;
     $1_1 = $0_1;
     $2_1 = $2_1 + $3_1 | 0;
     if ($2_1 >>> 0 < 257) {
      continue
     }
     break;
    };
    HEAP32[$4_1 >> 2] = $1_1;
   }
   HEAP32[$4_1 >> 2] = HEAP32[$0_1 >> 2];
  }
  return $0_1;
 }
 
 function $1($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0;
  $1_1 = HEAP32[268];
  block11 : {
   block6 : {
    block7 : {
     block1 : {
      if (HEAPU8[1076]) {
       HEAP8[1076] = 0;
       if (!$1_1) {
        break block1
       }
       $5_1 = 1072;
       while (1) {
        $6_1 = HEAP32[$1_1 + 4 >> 2];
        $7_1 = $1_1 + 8 | 0;
        $3_1 = $6_1 + $7_1 | 0;
        $2_1 = $3_1 >>> 8 & 255;
        if ($2_1) {
         while (1) {
          if (HEAPU8[($3_1 & -65536) + $2_1 | 0] == 254) {
           $2_1 = 1072;
           while (1) {
            $4_1 = $2_1;
            $2_1 = HEAP32[$2_1 >> 2];
            if (($2_1 | 0) != ($3_1 | 0)) {
             continue
            }
            break;
           };
           HEAP32[$4_1 >> 2] = HEAP32[$3_1 >> 2];
           $6_1 = (HEAP32[$3_1 + 4 >> 2] + $6_1 | 0) + 8 | 0;
           HEAP32[$1_1 + 4 >> 2] = $6_1;
           $5_1 = ($3_1 | 0) == ($5_1 | 0) ? $4_1 : $5_1;
           $3_1 = $6_1 + $7_1 | 0;
           $2_1 = $3_1 >>> 8 & 255;
           if ($2_1) {
            continue
           }
          }
          break;
         };
         $1_1 = HEAP32[$5_1 >> 2];
        }
        $5_1 = $1_1;
        $1_1 = HEAP32[$5_1 >> 2];
        if ($1_1) {
         continue
        }
        break;
       };
       $1_1 = HEAP32[268];
      }
      if (!$1_1) {
       break block1
      }
      $7_1 = $0_1 + 263 & -256;
      $5_1 = -1;
      $6_1 = 1072;
      $4_1 = 0;
      $2_1 = 1072;
      while (1) {
       $3_1 = $2_1;
       block5 : {
        $2_1 = $1_1;
        $1_1 = HEAP32[$1_1 + 4 >> 2];
        if ($1_1 >>> 0 < $0_1 >>> 0 | $1_1 >>> 0 >= $5_1 >>> 0) {
         break block5
        }
        $6_1 = $3_1;
        $4_1 = $2_1;
        $5_1 = $1_1;
        if (($1_1 + 8 | 0) != ($7_1 | 0)) {
         break block5
        }
        break block6;
       }
       $1_1 = HEAP32[$2_1 >> 2];
       if ($1_1) {
        continue
       }
       break;
      };
      if ($4_1) {
       break block6
      }
      break block7;
     }
     $6_1 = 1072;
    }
    $1_1 = __wasm_memory_size() << 16;
    $7_1 = $0_1 + 264 | 0;
    $4_1 = 0;
    $5_1 = HEAP32[270];
    block9 : {
     if ($5_1) {
      $3_1 = 0;
      break block9;
     }
     $5_1 = $1_1 - 131072 | 0;
     HEAP32[270] = $5_1;
     $3_1 = $5_1;
     $1_1 = 131072;
    }
    $2_1 = $1_1;
    if ($3_1 >>> 0 < $7_1 >>> 0) {
     $4_1 = $5_1 >>> 1 | 0;
     $1_1 = $7_1 - $3_1 | 0;
     $4_1 = ($1_1 >>> 0 < $4_1 >>> 0 ? $4_1 : $1_1) + 65535 | 0;
     if ((__wasm_memory_grow($4_1 >>> 16 | 0) | 0) == -1) {
      break block11
     }
     $4_1 = $4_1 & -65536;
     HEAP32[270] = $4_1 + HEAP32[270];
    }
    if (!$2_1) {
     break block11
    }
    HEAP8[$2_1 + 1 | 0] = 255;
    HEAP32[$2_1 + 256 >> 2] = HEAP32[268];
    $5_1 = ($3_1 + $4_1 & -65536) - 264 | 0;
    HEAP32[$2_1 + 260 >> 2] = $5_1;
    $4_1 = $2_1 + 256 | 0;
   }
   $2_1 = $4_1 & -65536;
   HEAP8[$2_1 | $4_1 >>> 8 & 255] = 255;
   HEAP32[$6_1 >> 2] = HEAP32[$4_1 >> 2];
   $3_1 = $5_1 - $0_1 & -256;
   if (!$3_1) {
    return $4_1
   }
   $1_1 = $4_1;
   $6_1 = $1_1 + 8 | 0;
   $7_1 = $6_1 + $5_1 | 0;
   block13 : {
    if (($2_1 | 0) == ($7_1 + ($3_1 ^ -1) & -65536)) {
     break block13
    }
    $1_1 = $6_1 & 65535;
    if ($0_1 >>> 0 <= 65271) {
     HEAP8[$2_1 + ($6_1 >>> 8 & 255) | 0] = 254;
     HEAP32[$4_1 >> 2] = HEAP32[268];
     $1_1 = 65536 - $1_1 | 0;
     HEAP32[$4_1 + 4 >> 2] = $1_1;
     HEAP32[268] = $4_1;
     $3();
     $3_1 = ($5_1 - $1_1 | 0) - 264 | 0;
     HEAP32[$2_1 + 65796 >> 2] = $3_1;
     HEAP8[$2_1 + 65537 | 0] = 255;
     $3_1 = $3_1 - $0_1 & -256;
     $1_1 = $2_1 + 65792 | 0;
     break block13;
    }
    $3_1 = (($1_1 + $5_1 | 0) - (($0_1 + $1_1 | 0) - 65537 & -65536) | 0) - 131072 | 0;
    $1_1 = $4_1;
   }
   HEAP32[$1_1 + 4 >> 2] = HEAP32[$1_1 + 4 >> 2] - $3_1;
   $2_1 = $3_1 + 248 | 0;
   $3_1 = $7_1 - $3_1 >>> 8 & 255;
   while (1) {
    block15 : {
     $0_1 = $2_1;
     $2_1 = $2_1 - 256 | 0;
     $6_1 = $3_1;
     if ($3_1) {
      break block15
     }
     $3_1 = 1;
     if (($0_1 | 0) != 248) {
      continue
     }
    }
    break;
   };
   if (($0_1 | 0) != 248) {
    $0_1 = ($4_1 + $5_1 | 0) - $2_1 & -65536;
    HEAP8[$0_1 + $6_1 | 0] = 254;
    $0_1 = $0_1 + ($6_1 << 8) | 0;
    HEAP32[$0_1 >> 2] = HEAP32[268];
    HEAP32[$0_1 + 4 >> 2] = $2_1;
    HEAP32[268] = $0_1;
    $3();
   }
   return $1_1;
  }
  return 0;
 }
 
 function $2($0_1) {
  var $1_1 = 0, $2_1 = 0;
  if ($0_1) {
   $1_1 = $0_1 & -65536 | $0_1 >>> 8 & 255;
   $2_1 = HEAPU8[$1_1 | 0];
   if (($2_1 | 0) == 255) {
    $0_1 = $0_1 - 8 | 0;
    HEAP32[$0_1 >> 2] = HEAP32[268];
    HEAP32[268] = $0_1;
    HEAP8[$1_1 | 0] = 254;
    HEAP8[1076] = 1;
    return;
   }
   $1_1 = ($2_1 << 2) + 1088 | 0;
   HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
   HEAP32[$1_1 >> 2] = $0_1;
  }
 }
 
 function $3() {
  var $0_1 = 0, $1_1 = 0;
  $0_1 = HEAP32[268];
  if (HEAPU32[$0_1 + 4 >> 2] <= 255) {
   $1_1 = $0_1 & -65536;
   $0_1 = $0_1 >>> 8 & 255;
   HEAP8[$1_1 | $0_1] = 9;
   HEAP32[268] = HEAP32[HEAP32[268] >> 2];
   $0_1 = $0_1 << 8 | $1_1;
   HEAP32[$0_1 >> 2] = HEAP32[281];
   HEAP32[281] = $0_1;
  }
 }
 
 function $4($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0;
  if (!(!$2_1 | ($0_1 | 0) == ($1_1 | 0))) {
   while (1) {
    $3_1 = HEAPU8[$0_1 | 0];
    $4_1 = HEAPU8[$1_1 | 0];
    if (($3_1 | 0) != ($4_1 | 0)) {
     return $3_1 >>> 0 > $4_1 >>> 0 ? 1 : -1
    }
    $1_1 = $1_1 + 1 | 0;
    $0_1 = $0_1 + 1 | 0;
    $2_1 = $2_1 - 1 | 0;
    if ($2_1) {
     continue
    }
    break;
   }
  }
  return 0;
 }
 
 function $5($0_1, $1_1, $2_1) {
  block1 : {
   if ($0_1 >>> 0 < $1_1 >>> 0) {
    if (!$2_1) {
     break block1
    }
    while (1) {
     HEAP8[$0_1 | 0] = HEAPU8[$1_1 | 0];
     $1_1 = $1_1 + 1 | 0;
     $0_1 = $0_1 + 1 | 0;
     $2_1 = $2_1 - 1 | 0;
     if ($2_1) {
      continue
     }
     break;
    };
    break block1;
   }
   if (!$2_1 | $0_1 >>> 0 <= $1_1 >>> 0) {
    break block1
   }
   $1_1 = $1_1 - 1 | 0;
   $0_1 = $0_1 - 1 | 0;
   while (1) {
    HEAP8[$0_1 + $2_1 | 0] = HEAPU8[$1_1 + $2_1 | 0];
    $2_1 = $2_1 - 1 | 0;
    if ($2_1) {
     continue
    }
    break;
   };
  }
 }
 
 function $6($0_1, $1_1) {
  if ($1_1) {
   while (1) {
    HEAP8[$0_1 | 0] = 0;
    $0_1 = $0_1 + 1 | 0;
    $1_1 = $1_1 - 1 | 0;
    if ($1_1) {
     continue
    }
    break;
   }
  }
 }
 
 function $7($0_1, $1_1, $2_1) {
  block1 : {
   if (($0_1 | $1_1 | $2_1) & 3) {
    if (!$2_1) {
     break block1
    }
    while (1) {
     HEAP8[$0_1 | 0] = HEAPU8[$1_1 | 0];
     $1_1 = $1_1 + 1 | 0;
     $0_1 = $0_1 + 1 | 0;
     $2_1 = $2_1 - 1 | 0;
     if ($2_1) {
      continue
     }
     break;
    };
    break block1;
   }
   if ($2_1 >>> 0 < 4) {
    break block1
   }
   $2_1 = $2_1 >>> 2 | 0;
   while (1) {
    HEAP32[$0_1 >> 2] = HEAP32[$1_1 >> 2];
    $1_1 = $1_1 + 4 | 0;
    $0_1 = $0_1 + 4 | 0;
    $2_1 = $2_1 - 1 | 0;
    if ($2_1) {
     continue
    }
    break;
   };
  }
 }
 
 function $8() {
  var $0_1 = 0, $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0;
  if (!HEAPU8[1128]) {
   HEAP8[1128] = 1;
   while (1) {
    $1_1 = 8;
    $2_1 = $0_1;
    while (1) {
     $2_1 = 0 - ($2_1 & 1) & -306674912 ^ $2_1 >>> 1;
     $1_1 = $1_1 - 1 | 0;
     if ($1_1) {
      continue
     }
     break;
    };
    HEAP32[($0_1 << 2) + 1136 >> 2] = $2_1;
    $0_1 = $0_1 + 1 | 0;
    if (($0_1 | 0) != 256) {
     continue
    }
    break;
   };
   $0_1 = 0;
   $2_1 = 0;
   while (1) {
    $3_1 = 8;
    $1_1 = $0_1;
    $4_1 = $2_1;
    while (1) {
     $5_1 = $1_1 & 1;
     $1_1 = 0 - $5_1 & -679014590 ^ (($4_1 & 1) << 31 | $1_1 >>> 1);
     $4_1 = 0 - $5_1 & -915646571 ^ $4_1 >>> 1;
     $3_1 = $3_1 - 1 | 0;
     if ($3_1) {
      continue
     }
     break;
    };
    $3_1 = ($0_1 << 3) + 2160 | 0;
    HEAP32[$3_1 >> 2] = $1_1;
    HEAP32[$3_1 + 4 >> 2] = $4_1;
    $0_1 = $0_1 + 1 | 0;
    $2_1 = $0_1 ? $2_1 : $2_1 + 1 | 0;
    if ($2_1 | ($0_1 | 0) != 256) {
     continue
    }
    break;
   };
  }
  $2_1 = $0(131104);
  HEAP32[$2_1 >> 2] = 65536;
  $0_1 = $0(1208);
  __inlined_func$23$2 : {
   if ($0_1) {
    HEAP32[$0_1 + 36 >> 2] = 2;
    $1_1 = $0(28456);
    __inlined_func$27$10 : {
     if ($1_1) {
      HEAP32[$1_1 + 52 >> 2] = 67108864;
      HEAP32[$1_1 + 60 >> 2] = 2;
      HEAP32[$1_1 + 24 >> 2] = 0;
      HEAP32[$1_1 + 56 >> 2] = 0;
      break __inlined_func$27$10;
     }
     $1_1 = 0;
    }
    HEAP32[$0_1 + 1200 >> 2] = $1_1;
    if ($1_1) {
     HEAP8[$0_1 + 40 | 0] = 0;
     HEAP32[$0_1 >> 2] = 0;
     HEAP32[$0_1 + 4 >> 2] = 0;
     HEAP32[$0_1 + 24 >> 2] = 0;
     HEAP32[$0_1 + 28 >> 2] = 0;
     $6($0_1 + 72 | 0, 100);
     HEAP32[$0_1 + 172 >> 2] = 12;
     break __inlined_func$23$2;
    }
    $2($0_1);
   }
   $0_1 = 0;
  }
  $1_1 = $2_1 + 20 | 0;
  HEAP32[$1_1 >> 2] = 0;
  HEAP32[$1_1 + 4 >> 2] = 65536;
  HEAP32[$2_1 + 16 >> 2] = $2_1 + 65568;
  $1_1 = $2_1 + 8 | 0;
  HEAP32[$1_1 >> 2] = 0;
  HEAP32[$1_1 + 4 >> 2] = 0;
  HEAP32[$2_1 + 4 >> 2] = $2_1 + 32;
  HEAP32[$2_1 + 28 >> 2] = $0_1;
  return $2_1 | 0;
 }
 
 function $9($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0;
  $1_1 = HEAP32[$0_1 + 28 >> 2];
  if ($1_1) {
   $2_1 = HEAP32[$1_1 + 1200 >> 2];
   if (HEAP32[$2_1 + 60 >> 2]) {
    $2(HEAP32[$2_1 + 24 >> 2])
   }
   $2($2_1);
   $2($1_1);
  }
  $2($0_1);
 }
 
 function $10($0_1, $1_1) {
  $0_1 = $0_1 | 0;
  $1_1 = $1_1 | 0;
  HEAP32[$0_1 + 12 >> 2] = $1_1;
  HEAP32[$0_1 + 8 >> 2] = 0;
 }
 
 function $11($0_1) {
  $0_1 = $0_1 | 0;
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12 = 0, $13_1 = 0, $14 = 0, $15 = 0, $16 = 0, $17_1 = 0, $18 = 0, $19_1 = 0, $20_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $5_1 = $0_1 + 4 | 0;
  $18 = !HEAP32[$0_1 + 12 >> 2];
  block3 : {
   block1 : {
    $2_1 = HEAP32[$0_1 + 28 >> 2];
    if (!HEAP32[$2_1 + 36 >> 2]) {
     HEAP8[$2_1 + 40 | 0] = 0;
     HEAP32[$2_1 >> 2] = 0;
     $18 = 1;
     break block1;
    }
    $3_1 = 0;
    if (HEAP32[$2_1 >> 2] == 10) {
     break block3
    }
    $3_1 = 2;
    break block3;
   }
   $3_1 = 1;
  }
  __inlined_func$22$4 : {
   block11 : {
    while (1) {
     block7 : {
      block6 : {
       block10 : {
        block5 : {
         switch ($3_1 | 0) {
         case 0:
          $3_1 = HEAP32[$5_1 + 4 >> 2];
          $1_1 = HEAP32[$5_1 + 8 >> 2];
          if (($3_1 | 0) == ($1_1 | 0)) {
           break block7
          }
          $0_1 = HEAP32[$5_1 >> 2];
          while (1) {
           if (!HEAPU8[$0_1 + $3_1 | 0]) {
            $3_1 = $3_1 + 1 | 0;
            HEAP32[$5_1 + 4 >> 2] = $3_1;
            HEAP32[$2_1 + 4 >> 2] = HEAP32[$2_1 + 4 >> 2] + 1 & 3;
            if (($1_1 | 0) != ($3_1 | 0)) {
             continue
            }
            break block7;
           }
           break;
          };
          $3_1 = 7;
          if (HEAP32[$2_1 + 4 >> 2]) {
           break __inlined_func$22$4
          }
          if (!HEAP32[$2_1 + 36 >> 2]) {
           break block10
          }
          HEAP8[$2_1 + 40 | 0] = 0;
          HEAP32[$2_1 >> 2] = 0;
          $3_1 = 1;
          continue;
         case 1:
          break block5;
         default:
          break block6;
         };
        }
        HEAP32[$2_1 + 24 >> 2] = 0;
        HEAP32[$2_1 + 28 >> 2] = 0;
        HEAP32[$2_1 + 4 >> 2] = 0;
        $6($2_1 + 72 | 0, 100);
        HEAP32[$2_1 + 172 >> 2] = 12;
       }
       $3_1 = 2;
       continue;
      }
      if (HEAP32[$2_1 + 36 >> 2]) {
       $1_1 = HEAP32[$2_1 >> 2]
      } else {
       HEAP8[$2_1 + 40 | 0] = 0;
       HEAP32[$2_1 >> 2] = 0;
       HEAP32[$2_1 + 4 >> 2] = 0;
       HEAP32[$2_1 + 24 >> 2] = 0;
       HEAP32[$2_1 + 28 >> 2] = 0;
       $6($2_1 + 72 | 0, 100);
       HEAP32[$2_1 + 172 >> 2] = 12;
       $1_1 = 0;
      }
      $17_1 = HEAP32[$5_1 + 4 >> 2];
      HEAP32[$2_1 + 16 >> 2] = $17_1;
      $16 = $2_1 + 96 | 0;
      $12 = $2_1 + 72 | 0;
      $19_1 = $2_1 + 182 | 0;
      $13_1 = $2_1 + 176 | 0;
      $15 = $2_1 + 168 | 0;
      $20_1 = HEAP32[$5_1 + 16 >> 2];
      block13 : {
       block15 : {
        block16 : {
         while (1) {
          block19 : {
           block18 : {
            block34 : {
             block35 : {
              block38 : {
               block111 : {
                block102 : {
                 block9 : {
                  block8 : {
                   block73 : {
                    block64 : {
                     block55 : {
                      block12 : {
                       block36 : {
                        switch ($1_1 | 0) {
                        case 2:
                         $3_1 = HEAP32[$5_1 >> 2];
                         $6_1 = HEAP32[$2_1 + 172 >> 2];
                         $0_1 = HEAP32[$5_1 + 4 >> 2];
                         $8_1 = HEAP32[$5_1 + 8 >> 2];
                         $7_1 = HEAP32[$2_1 + 168 >> 2];
                         break block12;
                        case 0:
                         $7_1 = HEAP32[$5_1 + 4 >> 2];
                         $3_1 = HEAP32[$5_1 + 8 >> 2] - $7_1 | 0;
                         $1_1 = HEAP32[$2_1 + 168 >> 2];
                         $0_1 = HEAP32[$2_1 + 172 >> 2] - $1_1 | 0;
                         $3_1 = $0_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $0_1;
                         $7($1_1 + $13_1 | 0, $7_1 + HEAP32[$5_1 >> 2] | 0, $3_1);
                         HEAP32[$5_1 + 4 >> 2] = $3_1 + HEAP32[$5_1 + 4 >> 2];
                         $0_1 = 0;
                         $3_1 = $3_1 + HEAP32[$2_1 + 168 >> 2] | 0;
                         $1_1 = HEAP32[$2_1 + 172 >> 2];
                         HEAP32[$2_1 + 168 >> 2] = ($1_1 | 0) != ($3_1 | 0) ? $3_1 : 0;
                         if (($1_1 | 0) != ($3_1 | 0)) {
                          break block13
                         }
                         HEAP32[$2_1 >> 2] = 1;
                         if ($4($13_1, 1064, 6)) {
                          $0_1 = 5;
                          break block13;
                         }
                         if (($13($19_1, 2, 0) | 0) != (HEAPU8[$2_1 + 184 | 0] | HEAPU8[$2_1 + 185 | 0] << 8 | (HEAPU8[$2_1 + 186 | 0] << 16 | HEAPU8[$2_1 + 187 | 0] << 24))) {
                          break block15
                         }
                         $0_1 = 6;
                         if (HEAPU8[$19_1 | 0]) {
                          break block13
                         }
                         $1_1 = HEAPU8[$2_1 + 183 | 0];
                         HEAP32[$2_1 + 32 >> 2] = $1_1;
                         if (!(1 << $1_1 & 19) | $1_1 >>> 0 > 4) {
                          break block13
                         }
                         break;
                        case 8:
                         break block102;
                        case 9:
                         break block111;
                        case 1:
                         break block36;
                        case 3:
                         break block55;
                        case 4:
                         break block64;
                        case 5:
                         break block73;
                        case 6:
                         break block8;
                        case 7:
                         break block9;
                        default:
                         continue;
                        };
                       }
                       $0_1 = HEAP32[$5_1 + 4 >> 2];
                       $8_1 = HEAP32[$5_1 + 8 >> 2];
                       if (($0_1 | 0) == ($8_1 | 0)) {
                        break block16
                       }
                       $3_1 = HEAP32[$5_1 >> 2];
                       $1_1 = HEAPU8[$0_1 + $3_1 | 0];
                       if (!$1_1) {
                        HEAP32[$2_1 + 16 >> 2] = $0_1;
                        HEAP32[$5_1 + 4 >> 2] = $0_1 + 1;
                        $1_1 = 6;
                        break block18;
                       }
                       HEAP32[$2_1 + 168 >> 2] = 0;
                       HEAP32[$2_1 >> 2] = 2;
                       $6_1 = ($1_1 << 2) + 4 | 0;
                       HEAP32[$2_1 + 172 >> 2] = $6_1;
                       HEAP32[$2_1 + 64 >> 2] = $6_1;
                       $7_1 = 0;
                      }
                      $3_1 = $0_1 + $3_1 | 0;
                      $1_1 = $8_1 - $0_1 | 0;
                      $0_1 = $6_1 - $7_1 | 0;
                      $1_1 = $0_1 >>> 0 > $1_1 >>> 0 ? $1_1 : $0_1;
                      $7($13_1 + $7_1 | 0, $3_1, $1_1);
                      HEAP32[$5_1 + 4 >> 2] = $1_1 + HEAP32[$5_1 + 4 >> 2];
                      $0_1 = 0;
                      $3_1 = $1_1 + HEAP32[$2_1 + 168 >> 2] | 0;
                      $1_1 = HEAP32[$2_1 + 172 >> 2];
                      HEAP32[$2_1 + 168 >> 2] = ($1_1 | 0) != ($3_1 | 0) ? $3_1 : 0;
                      if (($1_1 | 0) != ($3_1 | 0)) {
                       break block13
                      }
                      $1_1 = $3_1 - 4 | 0;
                      HEAP32[$2_1 + 172 >> 2] = $1_1;
                      $0_1 = 7;
                      $4_1 = $13($13_1, $1_1, 0);
                      $1_1 = HEAP32[$2_1 + 172 >> 2];
                      $3_1 = $13_1 + $1_1 | 0;
                      if (($4_1 | 0) != (HEAPU8[$3_1 | 0] | HEAPU8[$3_1 + 1 | 0] << 8 | (HEAPU8[$3_1 + 2 | 0] << 16 | HEAPU8[$3_1 + 3 | 0] << 24))) {
                       break block13
                      }
                      HEAP32[$2_1 + 168 >> 2] = 2;
                      $6_1 = HEAPU8[$2_1 + 177 | 0];
                      if ($6_1 & 63) {
                       break block19
                      }
                      block21 : {
                       if ($6_1 & 64) {
                        if (($17($2_1, $13_1, $15, $1_1) | 0) != 1) {
                         break block13
                        }
                        $1_1 = HEAP32[$2_1 + 12 >> 2];
                        HEAP32[$2_1 + 48 >> 2] = HEAP32[$2_1 + 8 >> 2];
                        HEAP32[$2_1 + 52 >> 2] = $1_1;
                        $1_1 = HEAP32[$2_1 + 172 >> 2];
                        $6_1 = HEAPU8[$2_1 + 177 | 0];
                        break block21;
                       }
                       HEAP32[$2_1 + 48 >> 2] = -1;
                       HEAP32[$2_1 + 52 >> 2] = -1;
                      }
                      $8_1 = -1;
                      if ($6_1 << 24 >> 24 < 0) {
                       if (($17($2_1, $13_1, $15, $1_1) | 0) != 1) {
                        break block13
                       }
                       $1_1 = HEAP32[$2_1 + 172 >> 2];
                       $8_1 = HEAP32[$2_1 + 12 >> 2];
                       $3_1 = HEAP32[$2_1 + 8 >> 2];
                      } else {
                       $3_1 = -1
                      }
                      HEAP32[$2_1 + 56 >> 2] = $3_1;
                      HEAP32[$2_1 + 60 >> 2] = $8_1;
                      $6_1 = HEAP32[$2_1 + 168 >> 2];
                      if ($1_1 - $6_1 >>> 0 < 2) {
                       break block13
                      }
                      $3_1 = $6_1 + 1 | 0;
                      HEAP32[$2_1 + 168 >> 2] = $3_1;
                      if (HEAPU8[($6_1 + $15 | 0) + 8 | 0] != 33) {
                       break block19
                      }
                      $7_1 = $6_1 + 2 | 0;
                      HEAP32[$2_1 + 168 >> 2] = $7_1;
                      if (HEAPU8[($3_1 + $15 | 0) + 8 | 0] != 1) {
                       break block19
                      }
                      if (($1_1 | 0) == ($7_1 | 0)) {
                       break block13
                      }
                      HEAP32[$2_1 + 168 >> 2] = $6_1 + 3;
                      $6_1 = HEAP32[$2_1 + 1200 >> 2];
                      $3_1 = 6;
                      $0_1 = HEAPU8[($7_1 + $15 | 0) + 8 | 0];
                      block : {
                       if ($0_1 >>> 0 > 39) {
                        break block
                       }
                       $1_1 = ($0_1 & 1 | 2) << ($0_1 >>> 1 | 0) + 11;
                       HEAP32[$6_1 + 48 >> 2] = $1_1;
                       block20 : {
                        block110 : {
                         $0_1 = HEAP32[$6_1 + 60 >> 2];
                         if (!$0_1) {
                          break block110
                         }
                         $3_1 = 4;
                         if ($1_1 >>> 0 > HEAPU32[$6_1 + 52 >> 2]) {
                          break block
                         }
                         HEAP32[$6_1 + 44 >> 2] = $1_1;
                         if (($0_1 | 0) != 2) {
                          break block110
                         }
                         $8_1 = $6_1 + 56 | 0;
                         if ($1_1 >>> 0 <= HEAPU32[$8_1 >> 2]) {
                          break block110
                         }
                         HEAP32[$6_1 + 56 >> 2] = $1_1;
                         $2(HEAP32[$6_1 + 24 >> 2]);
                         $0_1 = $0(HEAP32[$6_1 + 48 >> 2]);
                         HEAP32[$6_1 + 24 >> 2] = $0_1;
                         if ($0_1) {
                          break block110
                         }
                         $3_1 = 3;
                         break block20;
                        }
                        HEAP32[$6_1 + 64 >> 2] = 0;
                        HEAP8[$6_1 + 80 | 0] = 1;
                        HEAP32[$6_1 + 104 >> 2] = 0;
                        $8_1 = $6_1 + 28388 | 0;
                        $3_1 = 0;
                       }
                       HEAP32[$8_1 >> 2] = 0;
                      }
                      $0_1 = $3_1;
                      if ($0_1) {
                       break block13
                      }
                      $1_1 = HEAP32[$2_1 + 172 >> 2];
                      $0_1 = HEAP32[$2_1 + 168 >> 2];
                      $7_1 = $0_1 >>> 0 < $1_1 >>> 0 ? $1_1 : $0_1;
                      while (1) {
                       if (($0_1 | 0) != ($7_1 | 0)) {
                        $1_1 = $0_1 + 1 | 0;
                        HEAP32[$2_1 + 168 >> 2] = $1_1;
                        $3_1 = $0_1 + $2_1 | 0;
                        $0_1 = $1_1;
                        if (!HEAPU8[$3_1 + 176 | 0]) {
                         continue
                        }
                        break block19;
                       }
                       break;
                      };
                      HEAP32[$12 >> 2] = 0;
                      HEAP32[$12 + 4 >> 2] = 0;
                      HEAP32[$2_1 + 168 >> 2] = 0;
                      HEAP32[$2_1 >> 2] = 3;
                      $0_1 = $12 + 8 | 0;
                      HEAP32[$0_1 >> 2] = 0;
                      HEAP32[$0_1 + 4 >> 2] = 0;
                     }
                     HEAP32[$2_1 + 16 >> 2] = HEAP32[$5_1 + 4 >> 2];
                     HEAP32[$2_1 + 20 >> 2] = HEAP32[$5_1 + 16 >> 2];
                     $4_1 = HEAP32[$2_1 + 1200 >> 2];
                     $10_1 = $4_1 + 28392 | 0;
                     $14 = $4_1 + 84 | 0;
                     $9_1 = $4_1 + 28 | 0;
                     $6_1 = $9_1 + 8 | 0;
                     __inlined_func$25$6 : {
                      block22 : {
                       while (1) {
                        block17 : {
                         $1_1 = HEAP32[$4_1 + 64 >> 2];
                         block384 : {
                          block33 : {
                           block165 : {
                            block126 : {
                             block107 : {
                              block118 : {
                               block99 : {
                                block810 : {
                                 block711 : {
                                  block612 : {
                                   block513 : {
                                    block414 : {
                                     block315 : {
                                      block116 : {
                                       $0_1 = HEAP32[$5_1 + 4 >> 2];
                                       if ($0_1 >>> 0 >= HEAPU32[$5_1 + 8 >> 2]) {
                                        if (($1_1 | 0) == 7) {
                                         break block116
                                        }
                                        break block22;
                                       }
                                       switch ($1_1 | 0) {
                                       case 8:
                                        break block107;
                                       case 7:
                                        break block116;
                                       case 0:
                                        break block315;
                                       case 1:
                                        break block414;
                                       case 2:
                                        break block513;
                                       case 3:
                                        break block612;
                                       case 4:
                                        break block711;
                                       case 5:
                                        break block810;
                                       case 6:
                                        break block99;
                                       default:
                                        continue;
                                       };
                                      }
                                      $8_1 = HEAP32[$4_1 + 76 >> 2];
                                      break block118;
                                     }
                                     $8_1 = 1;
                                     HEAP32[$5_1 + 4 >> 2] = $0_1 + 1;
                                     $1_1 = HEAPU8[HEAP32[$5_1 >> 2] + $0_1 | 0];
                                     if (!$1_1) {
                                      break block126
                                     }
                                     if (!(($1_1 | 0) != 1 & $1_1 >>> 0 <= 223)) {
                                      HEAP16[$4_1 + 80 >> 1] = 256;
                                      if (!HEAP32[$4_1 + 60 >> 2]) {
                                       $0_1 = HEAP32[$5_1 + 16 >> 2];
                                       HEAP32[$4_1 + 24 >> 2] = $0_1 + HEAP32[$5_1 + 12 >> 2];
                                       HEAP32[$4_1 + 44 >> 2] = HEAP32[$5_1 + 20 >> 2] - $0_1;
                                      }
                                      HEAP32[$9_1 >> 2] = 0;
                                      HEAP32[$9_1 + 4 >> 2] = 0;
                                      HEAP32[$6_1 >> 2] = 0;
                                      HEAP32[$6_1 + 4 >> 2] = 0;
                                      break block165;
                                     }
                                     if (!HEAPU8[$4_1 + 80 | 0]) {
                                      break block165
                                     }
                                     break block17;
                                    }
                                    HEAP32[$5_1 + 4 >> 2] = $0_1 + 1;
                                    $0_1 = HEAPU8[HEAP32[$5_1 >> 2] + $0_1 | 0];
                                    HEAP32[$4_1 + 64 >> 2] = 2;
                                    HEAP32[$4_1 + 72 >> 2] = HEAP32[$4_1 + 72 >> 2] + ($0_1 << 8);
                                    continue;
                                   }
                                   HEAP32[$5_1 + 4 >> 2] = $0_1 + 1;
                                   $0_1 = HEAPU8[HEAP32[$5_1 >> 2] + $0_1 | 0];
                                   HEAP32[$4_1 + 64 >> 2] = 3;
                                   HEAP32[$4_1 + 72 >> 2] = ($0_1 + HEAP32[$4_1 + 72 >> 2] | 0) + 1;
                                   continue;
                                  }
                                  HEAP32[$5_1 + 4 >> 2] = $0_1 + 1;
                                  $0_1 = HEAPU8[HEAP32[$5_1 >> 2] + $0_1 | 0];
                                  HEAP32[$4_1 + 64 >> 2] = 4;
                                  HEAP32[$4_1 + 76 >> 2] = $0_1 << 8;
                                  continue;
                                 }
                                 HEAP32[$5_1 + 4 >> 2] = $0_1 + 1;
                                 $0_1 = HEAPU8[HEAP32[$5_1 >> 2] + $0_1 | 0];
                                 HEAP32[$4_1 + 64 >> 2] = HEAP32[$4_1 + 68 >> 2];
                                 HEAP32[$4_1 + 76 >> 2] = ($0_1 + HEAP32[$4_1 + 76 >> 2] | 0) + 1;
                                 continue;
                                }
                                HEAP32[$5_1 + 4 >> 2] = $0_1 + 1;
                                $8_1 = 7;
                                $0_1 = HEAPU8[HEAP32[$5_1 >> 2] + $0_1 | 0];
                                if ($0_1 >>> 0 > 224) {
                                 break block126
                                }
                                $1_1 = 0;
                                if ($0_1 >>> 0 < 45) {
                                 $3_1 = 0
                                } else {
                                 $0_1 = $0_1 - 45 | 0;
                                 $3_1 = (($0_1 & 255) >>> 0) / 45 | 0;
                                 $0_1 = $0_1 - Math_imul($3_1, 45) | 0;
                                 $3_1 = $3_1 + 1 | 0;
                                }
                                HEAP32[$4_1 + 116 >> 2] = -1 << $3_1 ^ -1;
                                if (($0_1 & 255) >>> 0 >= 9) {
                                 $3_1 = $0_1 - 9 | 0;
                                 $0_1 = (($3_1 & 255) >>> 0) / 9 | 0;
                                 $1_1 = $0_1 + 1 | 0;
                                 $0_1 = $3_1 - Math_imul($0_1, 9) | 0;
                                }
                                HEAP32[$4_1 + 112 >> 2] = $1_1;
                                $0_1 = $0_1 & 255;
                                HEAP32[$4_1 + 108 >> 2] = $0_1;
                                if ($0_1 + $1_1 >>> 0 > 4) {
                                 break block126
                                }
                                HEAP32[$14 >> 2] = 0;
                                HEAP32[$14 + 4 >> 2] = 0;
                                $0_1 = $14 + 8 | 0;
                                HEAP32[$0_1 >> 2] = 0;
                                HEAP32[$0_1 + 4 >> 2] = 0;
                                HEAP32[$14 + 16 >> 2] = 0;
                                HEAP32[$4_1 + 112 >> 2] = -1 << $1_1 ^ -1;
                                $0_1 = 120;
                                while (1) {
                                 HEAP16[$0_1 + $4_1 >> 1] = 1024;
                                 $0_1 = $0_1 + 2 | 0;
                                 if (($0_1 | 0) != 28388) {
                                  continue
                                 }
                                 break;
                                };
                                HEAP32[$4_1 + 64 >> 2] = 6;
                                HEAP32[$4_1 + 8 >> 2] = 5;
                                HEAP32[$4_1 >> 2] = -1;
                                HEAP32[$4_1 + 4 >> 2] = 0;
                               }
                               $7_1 = HEAP32[$4_1 + 76 >> 2];
                               if ($7_1 >>> 0 < 5) {
                                break block17
                               }
                               $0_1 = HEAP32[$4_1 + 8 >> 2];
                               if ($0_1) {
                                $8_1 = $0_1 - 1 | 0;
                                $0_1 = HEAP32[$5_1 + 4 >> 2];
                                $3_1 = HEAP32[$5_1 + 8 >> 2];
                                while (1) {
                                 if (($0_1 | 0) == ($3_1 | 0)) {
                                  break block22
                                 }
                                 $1_1 = $0_1 + 1 | 0;
                                 HEAP32[$5_1 + 4 >> 2] = $1_1;
                                 $0_1 = HEAPU8[HEAP32[$5_1 >> 2] + $0_1 | 0];
                                 HEAP32[$4_1 + 8 >> 2] = $8_1;
                                 HEAP32[$4_1 + 4 >> 2] = $0_1 | HEAP32[$4_1 + 4 >> 2] << 8;
                                 $0_1 = $1_1;
                                 $8_1 = $8_1 - 1 | 0;
                                 if (($8_1 | 0) != -1) {
                                  continue
                                 }
                                 break;
                                };
                               }
                               HEAP32[$4_1 + 64 >> 2] = 7;
                               $8_1 = $7_1 - 5 | 0;
                               HEAP32[$4_1 + 76 >> 2] = $8_1;
                              }
                              $3_1 = HEAP32[$4_1 + 32 >> 2];
                              $1_1 = HEAP32[$5_1 + 20 >> 2] - HEAP32[$5_1 + 16 >> 2] | 0;
                              $0_1 = HEAP32[$4_1 + 72 >> 2];
                              $1_1 = $0_1 >>> 0 > $1_1 >>> 0 ? $1_1 : $0_1;
                              $0_1 = HEAP32[$4_1 + 44 >> 2];
                              HEAP32[$4_1 + 40 >> 2] = $1_1 >>> 0 < $0_1 - $3_1 >>> 0 ? $3_1 + $1_1 | 0 : $0_1;
                              $3_1 = HEAP32[$5_1 + 8 >> 2];
                              $1_1 = HEAP32[$5_1 + 4 >> 2];
                              $0_1 = $3_1 - $1_1 | 0;
                              $7_1 = HEAP32[$4_1 + 28388 >> 2];
                              block27 : {
                               block23 : {
                                if (!$7_1) {
                                 if ($8_1) {
                                  break block23
                                 }
                                 $8_1 = 0;
                                }
                                $11_1 = HEAP32[$5_1 >> 2] + $1_1 | 0;
                                $3_1 = 42 - $7_1 | 0;
                                $1_1 = $8_1 - $7_1 | 0;
                                $1_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
                                $3_1 = $0_1 >>> 0 > $1_1 >>> 0 ? $1_1 : $0_1;
                                $7($7_1 + $10_1 | 0, $11_1, $3_1);
                                $0_1 = HEAP32[$4_1 + 28388 >> 2];
                                $1_1 = $0_1 + $3_1 | 0;
                                block25 : {
                                 if (($1_1 | 0) == HEAP32[$4_1 + 76 >> 2]) {
                                  $6($3_1 + ($0_1 + $10_1 | 0) | 0, 63 - $1_1 | 0);
                                  $0_1 = $3_1 + HEAP32[$4_1 + 28388 >> 2] | 0;
                                  break block25;
                                 }
                                 if ($1_1 >>> 0 <= 20) {
                                  HEAP32[$4_1 + 28388 >> 2] = $1_1;
                                  HEAP32[$5_1 + 4 >> 2] = $3_1 + HEAP32[$5_1 + 4 >> 2];
                                  break block27;
                                 }
                                 $0_1 = $1_1 - 21 | 0;
                                }
                                HEAP32[$4_1 + 16 >> 2] = 0;
                                HEAP32[$4_1 + 12 >> 2] = $10_1;
                                HEAP32[$4_1 + 20 >> 2] = $0_1;
                                $8_1 = 7;
                                if (!$26($4_1)) {
                                 break block126
                                }
                                $1_1 = HEAP32[$4_1 + 16 >> 2];
                                $0_1 = HEAP32[$4_1 + 28388 >> 2];
                                if ($1_1 >>> 0 > $3_1 + $0_1 >>> 0) {
                                 break block126
                                }
                                $8_1 = HEAP32[$4_1 + 76 >> 2] - $1_1 | 0;
                                HEAP32[$4_1 + 76 >> 2] = $8_1;
                                if ($0_1 >>> 0 > $1_1 >>> 0) {
                                 $0_1 = $0_1 - $1_1 | 0;
                                 HEAP32[$4_1 + 28388 >> 2] = $0_1;
                                 $5($10_1, $1_1 + $10_1 | 0, $0_1);
                                 break block27;
                                }
                                HEAP32[$4_1 + 28388 >> 2] = 0;
                                $1_1 = HEAP32[$5_1 + 4 >> 2] + ($1_1 - $0_1 | 0) | 0;
                                HEAP32[$5_1 + 4 >> 2] = $1_1;
                                $3_1 = HEAP32[$5_1 + 8 >> 2];
                                $0_1 = $3_1 - $1_1 | 0;
                               }
                               if ($0_1 >>> 0 >= 21) {
                                HEAP32[$4_1 + 16 >> 2] = $1_1;
                                HEAP32[$4_1 + 12 >> 2] = HEAP32[$5_1 >> 2];
                                HEAP32[$4_1 + 20 >> 2] = $8_1 + 21 >>> 0 > $0_1 >>> 0 ? $3_1 - 21 | 0 : $1_1 + $8_1 | 0;
                                $8_1 = 7;
                                if (!$26($4_1)) {
                                 break block126
                                }
                                $3_1 = HEAP32[$4_1 + 76 >> 2];
                                $1_1 = HEAP32[$4_1 + 16 >> 2];
                                $0_1 = $1_1 - HEAP32[$5_1 + 4 >> 2] | 0;
                                if ($3_1 >>> 0 < $0_1 >>> 0) {
                                 break block126
                                }
                                HEAP32[$5_1 + 4 >> 2] = $1_1;
                                $8_1 = $3_1 - $0_1 | 0;
                                HEAP32[$4_1 + 76 >> 2] = $8_1;
                                $0_1 = HEAP32[$5_1 + 8 >> 2] - $1_1 | 0;
                                if ($0_1 >>> 0 > 20) {
                                 break block27
                                }
                               }
                               $0_1 = $0_1 >>> 0 < $8_1 >>> 0 ? $0_1 : $8_1;
                               $7($10_1, HEAP32[$5_1 >> 2] + $1_1 | 0, $0_1);
                               HEAP32[$4_1 + 28388 >> 2] = $0_1;
                               HEAP32[$5_1 + 4 >> 2] = $0_1 + HEAP32[$5_1 + 4 >> 2];
                              }
                              $1_1 = HEAP32[$4_1 + 32 >> 2];
                              $0_1 = HEAP32[$4_1 + 28 >> 2];
                              $3_1 = $1_1 - $0_1 | 0;
                              if (HEAP32[$4_1 + 60 >> 2]) {
                               if (($1_1 | 0) == HEAP32[$4_1 + 44 >> 2]) {
                                HEAP32[$4_1 + 32 >> 2] = 0
                               }
                               $7(HEAP32[$5_1 + 12 >> 2] + HEAP32[$5_1 + 16 >> 2] | 0, $0_1 + HEAP32[$4_1 + 24 >> 2] | 0, $3_1);
                               $1_1 = HEAP32[$4_1 + 32 >> 2];
                              }
                              HEAP32[$4_1 + 28 >> 2] = $1_1;
                              $1_1 = $3_1 + HEAP32[$5_1 + 16 >> 2] | 0;
                              HEAP32[$5_1 + 16 >> 2] = $1_1;
                              $0_1 = HEAP32[$4_1 + 72 >> 2];
                              HEAP32[$4_1 + 72 >> 2] = $0_1 - $3_1;
                              if (($0_1 | 0) == ($3_1 | 0)) {
                               $8_1 = 7;
                               if (HEAP32[$4_1 + 4 >> 2] | (HEAP32[$4_1 + 76 >> 2] | HEAP32[$4_1 + 104 >> 2])) {
                                break block126
                               }
                               HEAP32[$4_1 + 64 >> 2] = 0;
                               break block33;
                              }
                              $8_1 = 0;
                              if (($1_1 | 0) == HEAP32[$5_1 + 20 >> 2]) {
                               break block126
                              }
                              if (HEAP32[$5_1 + 4 >> 2] != HEAP32[$5_1 + 8 >> 2] | HEAPU32[$4_1 + 28388 >> 2] >= HEAPU32[$4_1 + 76 >> 2]) {
                               continue
                              }
                              break block126;
                             }
                             while (1) {
                              $11_1 = HEAP32[$4_1 + 76 >> 2];
                              if ($11_1) {
                               $8_1 = 0;
                               $3_1 = HEAP32[$5_1 + 8 >> 2];
                               if ($3_1 >>> 0 <= $0_1 >>> 0) {
                                break block126
                               }
                               $7_1 = HEAP32[$5_1 + 16 >> 2];
                               $1_1 = HEAP32[$5_1 + 20 >> 2];
                               if ($7_1 >>> 0 >= $1_1 >>> 0) {
                                break block126
                               }
                               $3_1 = $3_1 - $0_1 | 0;
                               $1_1 = $1_1 - $7_1 | 0;
                               $7_1 = $1_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $1_1;
                               $3_1 = HEAP32[$4_1 + 32 >> 2];
                               $1_1 = HEAP32[$4_1 + 44 >> 2] - $3_1 | 0;
                               $1_1 = $1_1 >>> 0 > $7_1 >>> 0 ? $7_1 : $1_1;
                               $1_1 = $1_1 >>> 0 < $11_1 >>> 0 ? $1_1 : $11_1;
                               HEAP32[$4_1 + 76 >> 2] = $11_1 - $1_1;
                               $5($3_1 + HEAP32[$4_1 + 24 >> 2] | 0, HEAP32[$5_1 >> 2] + $0_1 | 0, $1_1);
                               $0_1 = $1_1 + HEAP32[$4_1 + 32 >> 2] | 0;
                               HEAP32[$4_1 + 32 >> 2] = $0_1;
                               if ($0_1 >>> 0 > HEAPU32[$4_1 + 36 >> 2]) {
                                HEAP32[$4_1 + 36 >> 2] = $0_1
                               }
                               if (HEAP32[$4_1 + 60 >> 2]) {
                                if (($0_1 | 0) == HEAP32[$4_1 + 44 >> 2]) {
                                 HEAP32[$4_1 + 32 >> 2] = 0
                                }
                                $5(HEAP32[$5_1 + 12 >> 2] + HEAP32[$5_1 + 16 >> 2] | 0, HEAP32[$5_1 >> 2] + HEAP32[$5_1 + 4 >> 2] | 0, $1_1);
                                $0_1 = HEAP32[$4_1 + 32 >> 2];
                               }
                               HEAP32[$4_1 + 28 >> 2] = $0_1;
                               HEAP32[$5_1 + 16 >> 2] = $1_1 + HEAP32[$5_1 + 16 >> 2];
                               $0_1 = $1_1 + HEAP32[$5_1 + 4 >> 2] | 0;
                               HEAP32[$5_1 + 4 >> 2] = $0_1;
                               continue;
                              }
                              break;
                             };
                             HEAP32[$4_1 + 64 >> 2] = 0;
                             continue;
                            }
                            $0_1 = $8_1;
                            break __inlined_func$25$6;
                           }
                           if ($1_1 << 24 >> 24 >= 0) {
                            break block384
                           }
                           HEAP32[$4_1 + 64 >> 2] = 1;
                           HEAP32[$4_1 + 72 >> 2] = $1_1 << 16 & 2031616;
                           if ($1_1 >>> 0 >= 192) {
                            HEAP32[$4_1 + 68 >> 2] = 5;
                            HEAP8[$4_1 + 81 | 0] = 0;
                            continue;
                           }
                           if (HEAPU8[$4_1 + 81 | 0]) {
                            break block17
                           }
                           HEAP32[$4_1 + 68 >> 2] = 6;
                           if ($1_1 >>> 0 < 160) {
                            continue
                           }
                           HEAP32[$14 >> 2] = 0;
                           HEAP32[$14 + 4 >> 2] = 0;
                           HEAP32[$14 + 16 >> 2] = 0;
                           $0_1 = $14 + 8 | 0;
                           HEAP32[$0_1 >> 2] = 0;
                           HEAP32[$0_1 + 4 >> 2] = 0;
                           $0_1 = 120;
                           while (1) {
                            HEAP16[$0_1 + $4_1 >> 1] = 1024;
                            $0_1 = $0_1 + 2 | 0;
                            if (($0_1 | 0) != 28388) {
                             continue
                            }
                            break;
                           };
                          }
                          HEAP32[$4_1 + 8 >> 2] = 5;
                          HEAP32[$4_1 >> 2] = -1;
                          HEAP32[$4_1 + 4 >> 2] = 0;
                          continue;
                         }
                         if ($1_1 >>> 0 > 2) {
                          break block17
                         }
                         HEAP32[$4_1 + 64 >> 2] = 3;
                         HEAP32[$4_1 + 68 >> 2] = 8;
                         continue;
                        }
                        break;
                       };
                       $0_1 = 7;
                       break __inlined_func$25$6;
                      }
                      $0_1 = 0;
                     }
                     $1_1 = HEAP32[$2_1 + 76 >> 2];
                     $4_1 = $1_1 + 1 | 0;
                     $3_1 = $1_1;
                     $1_1 = HEAP32[$5_1 + 4 >> 2] - HEAP32[$2_1 + 16 >> 2] | 0;
                     $9_1 = $1_1 + HEAP32[$2_1 + 72 >> 2] | 0;
                     $10_1 = $1_1 >>> 0 > $9_1 >>> 0 ? $4_1 : $3_1;
                     HEAP32[$2_1 + 72 >> 2] = $9_1;
                     HEAP32[$2_1 + 76 >> 2] = $10_1;
                     $1_1 = HEAP32[$2_1 + 84 >> 2];
                     $4_1 = $1_1 + 1 | 0;
                     $3_1 = $1_1;
                     $6_1 = HEAP32[$2_1 + 20 >> 2];
                     $1_1 = HEAP32[$5_1 + 16 >> 2] - $6_1 | 0;
                     $7_1 = $1_1 + HEAP32[$2_1 + 80 >> 2] | 0;
                     $11_1 = $1_1 >>> 0 > $7_1 >>> 0 ? $4_1 : $3_1;
                     HEAP32[$2_1 + 80 >> 2] = $7_1;
                     HEAP32[$2_1 + 84 >> 2] = $11_1;
                     $3_1 = HEAP32[$2_1 + 52 >> 2];
                     if (($3_1 | 0) == ($10_1 | 0) & HEAPU32[$2_1 + 48 >> 2] < $9_1 >>> 0 | $3_1 >>> 0 < $10_1 >>> 0) {
                      break block15
                     }
                     $3_1 = HEAP32[$2_1 + 60 >> 2];
                     if (($3_1 | 0) == ($11_1 | 0) & HEAPU32[$2_1 + 56 >> 2] < $7_1 >>> 0 | $3_1 >>> 0 < $11_1 >>> 0) {
                      break block15
                     }
                     block2519 : {
                      block2720 : {
                       block26 : {
                        switch (HEAP32[$2_1 + 32 >> 2] - 1 | 0) {
                        case 0:
                         $3_1 = $13($6_1 + HEAP32[$5_1 + 12 >> 2] | 0, $1_1, HEAP32[$2_1 + 24 >> 2]);
                         $1_1 = 0;
                         break block2720;
                        case 3:
                         break block26;
                        default:
                         break block2519;
                        };
                       }
                       $6_1 = $6_1 + HEAP32[$5_1 + 12 >> 2] | 0;
                       $3_1 = HEAP32[$2_1 + 24 >> 2];
                       $8_1 = HEAP32[$2_1 + 28 >> 2];
                       if ($1_1) {
                        $3_1 = $3_1 ^ -1;
                        $8_1 = $8_1 ^ -1;
                        while (1) {
                         $7_1 = ((HEAPU8[$6_1 | 0] ^ $3_1 & 255) << 3) + 2160 | 0;
                         $3_1 = HEAP32[$7_1 >> 2] ^ (($8_1 & 255) << 24 | $3_1 >>> 8);
                         $8_1 = HEAP32[$7_1 + 4 >> 2] ^ $8_1 >>> 8;
                         $6_1 = $6_1 + 1 | 0;
                         $1_1 = $1_1 - 1 | 0;
                         if ($1_1) {
                          continue
                         }
                         break;
                        };
                        $8_1 = $8_1 ^ -1;
                        $3_1 = $3_1 ^ -1;
                       }
                       i64toi32_i32$HIGH_BITS = $8_1;
                       $1_1 = i64toi32_i32$HIGH_BITS;
                      }
                      HEAP32[$2_1 + 24 >> 2] = $3_1;
                      HEAP32[$2_1 + 28 >> 2] = $1_1;
                     }
                     if (($0_1 | 0) != 1) {
                      break block13
                     }
                     $1_1 = HEAP32[$2_1 + 48 >> 2];
                     $0_1 = HEAP32[$2_1 + 52 >> 2];
                     if (($1_1 & $0_1) != -1 & (HEAP32[$12 >> 2] != ($1_1 | 0) | HEAP32[$12 + 4 >> 2] != ($0_1 | 0))) {
                      break block15
                     }
                     $0_1 = HEAP32[$2_1 + 60 >> 2];
                     $3_1 = $0_1;
                     $1_1 = HEAP32[$2_1 + 56 >> 2];
                     if (($0_1 & $1_1) != -1) {
                      $0_1 = 7;
                      if (HEAP32[$2_1 + 80 >> 2] != ($1_1 | 0) | HEAP32[$2_1 + 84 >> 2] != ($3_1 | 0)) {
                       break block13
                      }
                     }
                     $7_1 = HEAP32[$2_1 + 64 >> 2];
                     $3_1 = $7_1 + HEAP32[$2_1 + 72 >> 2] | 0;
                     $1_1 = HEAP32[$2_1 + 96 >> 2];
                     $6_1 = $3_1 + $1_1 | 0;
                     $0_1 = HEAP32[$2_1 + 76 >> 2];
                     $0_1 = HEAP32[$2_1 + 100 >> 2] + ($3_1 >>> 0 < $7_1 >>> 0 ? $0_1 + 1 | 0 : $0_1) | 0;
                     $0_1 = $1_1 >>> 0 > $6_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
                     HEAP32[$2_1 + 96 >> 2] = $6_1;
                     HEAP32[$2_1 + 100 >> 2] = $0_1;
                     $3_1 = 4;
                     block31 : {
                      switch (HEAP32[$2_1 + 32 >> 2] - 1 | 0) {
                      case 3:
                       $3_1 = 8;
                      case 0:
                       $1_1 = $3_1 + $6_1 | 0;
                       $0_1 = $6_1 >>> 0 > $1_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
                       HEAP32[$16 >> 2] = $1_1;
                       HEAP32[$16 + 4 >> 2] = $0_1;
                       break;
                      default:
                       break block31;
                      };
                     }
                     $3_1 = HEAP32[$2_1 + 108 >> 2] + HEAP32[$2_1 + 84 >> 2] | 0;
                     $1_1 = HEAP32[$2_1 + 80 >> 2];
                     $0_1 = $1_1 + HEAP32[$2_1 + 104 >> 2] | 0;
                     HEAP32[$2_1 + 104 >> 2] = $0_1;
                     HEAP32[$2_1 + 108 >> 2] = $0_1 >>> 0 < $1_1 >>> 0 ? $3_1 + 1 | 0 : $3_1;
                     (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $13($16, 24, HEAP32[$2_1 + 112 >> 2])), HEAP32[wasm2js_i32$0 + 112 >> 2] = wasm2js_i32$1;
                     HEAP32[$2_1 >> 2] = 4;
                     $0_1 = HEAP32[$2_1 + 92 >> 2];
                     $1_1 = HEAP32[$2_1 + 88 >> 2] + 1 | 0;
                     $0_1 = $1_1 ? $0_1 : $0_1 + 1 | 0;
                     HEAP32[$2_1 + 88 >> 2] = $1_1;
                     HEAP32[$2_1 + 92 >> 2] = $0_1;
                    }
                    $1_1 = HEAP32[$12 >> 2];
                    if ($1_1 & 3) {
                     $0_1 = HEAP32[$12 + 4 >> 2];
                     $3_1 = $1_1 + 1 | 0;
                     $8_1 = $3_1 ? $0_1 : $0_1 + 1 | 0;
                     $0_1 = HEAP32[$5_1 + 4 >> 2];
                     $6_1 = HEAP32[$5_1 + 8 >> 2];
                     while (1) {
                      if (($0_1 | 0) == ($6_1 | 0)) {
                       break block16
                      }
                      $1_1 = $0_1 + 1 | 0;
                      HEAP32[$5_1 + 4 >> 2] = $1_1;
                      if (HEAPU8[HEAP32[$5_1 >> 2] + $0_1 | 0]) {
                       break block15
                      }
                      HEAP32[$12 >> 2] = $3_1;
                      HEAP32[$12 + 4 >> 2] = $8_1;
                      $7_1 = $3_1 & 3;
                      $3_1 = $3_1 + 1 | 0;
                      $8_1 = $3_1 ? $8_1 : $8_1 + 1 | 0;
                      $0_1 = $1_1;
                      if ($7_1) {
                       continue
                      }
                      break;
                     };
                    }
                    HEAP32[$2_1 >> 2] = 5;
                   }
                   $1_1 = 1;
                   switch (HEAP32[$2_1 + 32 >> 2] - 1 | 0) {
                   case 0:
                    break block34;
                   case 3:
                    break block35;
                   default:
                    break block18;
                   };
                  }
                  $6_1 = $2_1 + 144 | 0;
                  $3_1 = $5_1 + 4 | 0;
                  __inlined_func$18$8 : {
                   while (1) {
                    $7_1 = $17($2_1, HEAP32[$5_1 >> 2], $3_1, HEAP32[$5_1 + 8 >> 2]);
                    if (($7_1 | 0) != 1) {
                     $9_1 = $2_1 + 128 | 0;
                     $1_1 = HEAP32[$9_1 >> 2];
                     $0_1 = HEAP32[$9_1 + 4 >> 2];
                     $3_1 = HEAP32[$2_1 + 16 >> 2];
                     $6_1 = HEAP32[$5_1 + 4 >> 2] - $3_1 | 0;
                     $1_1 = $1_1 + $6_1 | 0;
                     $0_1 = $6_1 >>> 0 > $1_1 >>> 0 ? $0_1 + 1 | 0 : $0_1;
                     HEAP32[$9_1 >> 2] = $1_1;
                     HEAP32[$9_1 + 4 >> 2] = $0_1;
                     (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $13($3_1 + HEAP32[$5_1 >> 2] | 0, $6_1, HEAP32[$2_1 + 24 >> 2])), HEAP32[wasm2js_i32$0 + 24 >> 2] = wasm2js_i32$1;
                     HEAP32[$2_1 + 28 >> 2] = 0;
                     break __inlined_func$18$8;
                    }
                    block624 : {
                     block425 : {
                      switch (HEAP32[$2_1 + 120 >> 2]) {
                      case 0:
                       $0_1 = HEAP32[$2_1 + 12 >> 2];
                       $1_1 = HEAP32[$2_1 + 8 >> 2];
                       HEAP32[$2_1 + 136 >> 2] = $1_1;
                       HEAP32[$2_1 + 140 >> 2] = $0_1;
                       $7_1 = 7;
                       if (!(HEAP32[$2_1 + 88 >> 2] == ($1_1 | 0) & HEAP32[$2_1 + 92 >> 2] == ($0_1 | 0))) {
                        break __inlined_func$18$8
                       }
                       HEAP32[$2_1 + 120 >> 2] = 1;
                       break block624;
                      case 2:
                       $7_1 = HEAP32[$2_1 + 156 >> 2] + HEAP32[$2_1 + 12 >> 2] | 0;
                       $1_1 = HEAP32[$2_1 + 8 >> 2];
                       $0_1 = $1_1 + HEAP32[$2_1 + 152 >> 2] | 0;
                       HEAP32[$2_1 + 152 >> 2] = $0_1;
                       HEAP32[$2_1 + 156 >> 2] = $0_1 >>> 0 < $1_1 >>> 0 ? $7_1 + 1 | 0 : $7_1;
                       (wasm2js_i32$0 = $2_1, wasm2js_i32$1 = $13($6_1, 24, HEAP32[$2_1 + 160 >> 2])), HEAP32[wasm2js_i32$0 + 160 >> 2] = wasm2js_i32$1;
                       HEAP32[$2_1 + 120 >> 2] = 1;
                       $0_1 = HEAP32[$2_1 + 140 >> 2] - 1 | 0;
                       $1_1 = HEAP32[$2_1 + 136 >> 2] - 1 | 0;
                       $0_1 = ($1_1 | 0) != -1 ? $0_1 + 1 | 0 : $0_1;
                       HEAP32[$2_1 + 136 >> 2] = $1_1;
                       HEAP32[$2_1 + 140 >> 2] = $0_1;
                       break block624;
                      case 1:
                       HEAP32[$2_1 + 120 >> 2] = 2;
                       $7_1 = HEAP32[$2_1 + 148 >> 2] + HEAP32[$2_1 + 12 >> 2] | 0;
                       $1_1 = HEAP32[$2_1 + 8 >> 2];
                       $0_1 = $1_1 + HEAP32[$2_1 + 144 >> 2] | 0;
                       HEAP32[$2_1 + 144 >> 2] = $0_1;
                       HEAP32[$2_1 + 148 >> 2] = $0_1 >>> 0 < $1_1 >>> 0 ? $7_1 + 1 | 0 : $7_1;
                       break;
                      default:
                       break block425;
                      };
                     }
                     $1_1 = HEAP32[$2_1 + 136 >> 2];
                     $0_1 = HEAP32[$2_1 + 140 >> 2];
                    }
                    if ($0_1 | $1_1) {
                     continue
                    }
                    break;
                   };
                   $7_1 = 1;
                  }
                  $0_1 = $7_1;
                  if (($0_1 | 0) != 1) {
                   break block13
                  }
                  HEAP32[$2_1 >> 2] = 7;
                 }
                 $6_1 = 0 - HEAP32[$2_1 + 16 >> 2] | 0;
                 $7_1 = HEAP32[$2_1 + 128 >> 2];
                 $0_1 = HEAP32[$5_1 + 4 >> 2];
                 while (1) {
                  if (($0_1 + $6_1 | 0) + $7_1 & 3) {
                   if (($0_1 | 0) == HEAP32[$5_1 + 8 >> 2]) {
                    $19($2_1, $5_1);
                    break block16;
                   }
                   $1_1 = $0_1 + 1 | 0;
                   HEAP32[$5_1 + 4 >> 2] = $1_1;
                   $3_1 = HEAP32[$5_1 >> 2] + $0_1 | 0;
                   $0_1 = $1_1;
                   if (!HEAPU8[$3_1 | 0]) {
                    continue
                   }
                   break block15;
                  }
                  break;
                 };
                 $19($2_1, $5_1);
                 $0_1 = 7;
                 if ($4($16, $2_1 + 144 | 0, 24)) {
                  break block13
                 }
                 HEAP32[$2_1 >> 2] = 8;
                }
                $0_1 = $20($2_1, $5_1, 32);
                if (($0_1 | 0) != 1) {
                 break block13
                }
                HEAP32[$2_1 >> 2] = 9;
                HEAP32[$2_1 + 172 >> 2] = 12;
                $0_1 = 12;
                break block38;
               }
               $0_1 = HEAP32[$2_1 + 172 >> 2];
              }
              $7_1 = HEAP32[$5_1 + 4 >> 2];
              $3_1 = HEAP32[$5_1 + 8 >> 2] - $7_1 | 0;
              $1_1 = HEAP32[$2_1 + 168 >> 2];
              $0_1 = $0_1 - $1_1 | 0;
              $3_1 = $0_1 >>> 0 > $3_1 >>> 0 ? $3_1 : $0_1;
              $7($1_1 + $13_1 | 0, $7_1 + HEAP32[$5_1 >> 2] | 0, $3_1);
              HEAP32[$5_1 + 4 >> 2] = $3_1 + HEAP32[$5_1 + 4 >> 2];
              $0_1 = 0;
              $3_1 = $3_1 + HEAP32[$2_1 + 168 >> 2] | 0;
              $1_1 = HEAP32[$2_1 + 172 >> 2];
              HEAP32[$2_1 + 168 >> 2] = ($1_1 | 0) != ($3_1 | 0) ? $3_1 : 0;
              if (($1_1 | 0) != ($3_1 | 0)) {
               break block13
              }
              $1_1 = 7;
              $0_1 = $2_1 + 186 | 0;
              block37 : {
               if ((HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8) != 23129) {
                break block37
               }
               $0_1 = $2_1 + 176 | 0;
               if (($13($2_1 + 180 | 0, 6, 0) | 0) != (HEAPU8[$0_1 | 0] | HEAPU8[$0_1 + 1 | 0] << 8 | (HEAPU8[$0_1 + 2 | 0] << 16 | HEAPU8[$0_1 + 3 | 0] << 24))) {
                break block37
               }
               $0_1 = $2_1 + 128 | 0;
               $3_1 = HEAP32[$0_1 >> 2];
               $0_1 = HEAP32[$0_1 + 4 >> 2];
               if (HEAPU8[$2_1 + 184 | 0] | ((($0_1 & 3) << 30 | $3_1 >>> 2) != (HEAPU8[$2_1 + 180 | 0] | HEAPU8[$2_1 + 181 | 0] << 8 | (HEAPU8[$2_1 + 182 | 0] << 16 | HEAPU8[$2_1 + 183 | 0] << 24)) | $0_1 >>> 2)) {
                break block37
               }
               $1_1 = HEAP32[$2_1 + 32 >> 2] == HEAPU8[$2_1 + 185 | 0] ? 1 : 7;
              }
              $0_1 = $1_1;
              break block13;
             }
             $0_1 = $20($2_1, $5_1, 64);
             if (($0_1 | 0) != 1) {
              break block13
             }
             break block18;
            }
            $0_1 = $20($2_1, $5_1, 32);
            if (($0_1 | 0) != 1) {
             break block13
            }
           }
           HEAP32[$2_1 >> 2] = $1_1;
           continue;
          }
          break;
         };
         $0_1 = 6;
         break block13;
        }
        $0_1 = 0;
        break block13;
       }
       $0_1 = 7;
      }
      __inlined_func$16$12 : {
       block41 : {
        if (!HEAP32[$2_1 + 36 >> 2]) {
         block42 : {
          switch ($0_1 | 0) {
          case 0:
           $0_1 = HEAP32[$5_1 + 4 >> 2] == HEAP32[$5_1 + 8 >> 2] ? 7 : 8;
           break;
          case 1:
           break block41;
          default:
           break block42;
          };
         }
         HEAP32[$5_1 + 16 >> 2] = $20_1;
         HEAP32[$5_1 + 4 >> 2] = $17_1;
         break __inlined_func$16$12;
        }
        if (!(HEAP32[$5_1 + 4 >> 2] != ($17_1 | 0) | $0_1 | HEAP32[$5_1 + 16 >> 2] != ($20_1 | 0))) {
         $0_1 = HEAPU8[$2_1 + 40 | 0];
         HEAP8[$2_1 + 40 | 0] = 1;
         $0_1 = $0_1 << 3;
         break __inlined_func$16$12;
        }
        HEAP8[$2_1 + 40 | 0] = 0;
       }
      }
      $3_1 = $0_1;
      if (($3_1 | 0) != 1) {
       break block11
      }
      HEAP32[$2_1 >> 2] = 10;
      $3_1 = 0;
      continue;
     }
     break;
    };
    $3_1 = 0;
    if (!$18) {
     break __inlined_func$22$4
    }
    $3_1 = HEAP32[$2_1 + 4 >> 2] ? 7 : 1;
   }
  }
  return $3_1 | 0;
 }
 
 function $13($0_1, $1_1, $2_1) {
  if ($1_1) {
   $2_1 = $2_1 ^ -1;
   while (1) {
    $2_1 = HEAP32[((HEAPU8[$0_1 | 0] ^ $2_1 & 255) << 2) + 1136 >> 2] ^ $2_1 >>> 8;
    $0_1 = $0_1 + 1 | 0;
    $1_1 = $1_1 - 1 | 0;
    if ($1_1) {
     continue
    }
    break;
   };
   $2_1 = $2_1 ^ -1;
  }
  return $2_1;
 }
 
 function $17($0_1, $1_1, $2_1, $3_1) {
  var $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $4_1 = HEAP32[$0_1 + 4 >> 2];
  if (!$4_1) {
   HEAP32[$0_1 + 8 >> 2] = 0;
   HEAP32[$0_1 + 12 >> 2] = 0;
  }
  $5_1 = HEAP32[$2_1 >> 2];
  $9_1 = $3_1 >>> 0 < $5_1 >>> 0 ? $5_1 : $3_1;
  while (1) {
   if (($5_1 | 0) == ($9_1 | 0)) {
    return 0
   }
   $8_1 = HEAPU8[$1_1 + $5_1 | 0];
   $5_1 = $5_1 + 1 | 0;
   HEAP32[$2_1 >> 2] = $5_1;
   $3_1 = $8_1 & 127;
   $6_1 = $4_1 & 31;
   if (($4_1 & 63) >>> 0 >= 32) {
    $7_1 = $3_1 << $6_1;
    $3_1 = 0;
   } else {
    $7_1 = (1 << $6_1) - 1 & $3_1 >>> 32 - $6_1;
    $3_1 = $3_1 << $6_1;
   }
   $7_1 = HEAP32[$0_1 + 12 >> 2] | $7_1;
   HEAP32[$0_1 + 8 >> 2] = $3_1 | HEAP32[$0_1 + 8 >> 2];
   HEAP32[$0_1 + 12 >> 2] = $7_1;
   $3_1 = $8_1 << 24 >> 24;
   block4 : {
    if (($3_1 | 0) >= 0) {
     if (!($4_1 ? $3_1 : 1)) {
      break block4
     }
     HEAP32[$0_1 + 4 >> 2] = 0;
     return 1;
    }
    $4_1 = $4_1 + 7 | 0;
    HEAP32[$0_1 + 4 >> 2] = $4_1;
    if (($4_1 | 0) != 63) {
     continue
    }
   }
   break;
  };
  return 7;
 }
 
 function $19($0_1, $1_1) {
  var $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, wasm2js_i32$0 = 0, wasm2js_i32$1 = 0;
  $2_1 = $0_1 + 128 | 0;
  $5_1 = $2_1;
  $3_1 = HEAP32[$2_1 >> 2];
  $2_1 = HEAP32[$2_1 + 4 >> 2];
  $6_1 = HEAP32[$0_1 + 16 >> 2];
  $4_1 = HEAP32[$1_1 + 4 >> 2] - $6_1 | 0;
  $3_1 = $3_1 + $4_1 | 0;
  $2_1 = $4_1 >>> 0 > $3_1 >>> 0 ? $2_1 + 1 | 0 : $2_1;
  HEAP32[$5_1 >> 2] = $3_1;
  HEAP32[$5_1 + 4 >> 2] = $2_1;
  (wasm2js_i32$0 = $0_1, wasm2js_i32$1 = $13($6_1 + HEAP32[$1_1 >> 2] | 0, $4_1, HEAP32[$0_1 + 24 >> 2])), HEAP32[wasm2js_i32$0 + 24 >> 2] = wasm2js_i32$1;
  HEAP32[$0_1 + 28 >> 2] = 0;
 }
 
 function $20($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0;
  $3_1 = HEAP32[$1_1 + 4 >> 2];
  $8_1 = HEAP32[$1_1 + 8 >> 2];
  while (1) {
   if (($3_1 | 0) == ($8_1 | 0)) {
    return 0
   }
   $6_1 = $3_1 + 1 | 0;
   HEAP32[$1_1 + 4 >> 2] = $6_1;
   $9_1 = HEAPU8[HEAP32[$1_1 >> 2] + $3_1 | 0];
   $7_1 = HEAP32[$0_1 + 28 >> 2];
   $3_1 = HEAP32[$0_1 + 24 >> 2];
   $5_1 = HEAP32[$0_1 + 4 >> 2];
   $4_1 = $5_1 & 31;
   if (($5_1 & 63) >>> 0 >= 32) {
    $3_1 = $7_1 >>> $4_1 | 0
   } else {
    $3_1 = ((1 << $4_1) - 1 & $7_1) << 32 - $4_1 | $3_1 >>> $4_1
   }
   if (($9_1 | 0) != ($3_1 & 255)) {
    return 7
   }
   $4_1 = $5_1 + 8 | 0;
   HEAP32[$0_1 + 4 >> 2] = $4_1;
   $3_1 = $6_1;
   if ($2_1 >>> 0 > $4_1 >>> 0) {
    continue
   }
   break;
  };
  HEAP32[$0_1 + 4 >> 2] = 0;
  HEAP32[$0_1 + 24 >> 2] = 0;
  HEAP32[$0_1 + 28 >> 2] = 0;
  return 1;
 }
 
 function $26($0_1) {
  var $1_1 = 0, $2_1 = 0, $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0, $9_1 = 0, $10_1 = 0, $11_1 = 0, $12 = 0, $13_1 = 0, $14 = 0, $15 = 0, $16 = 0, $17_1 = 0, $18 = 0, $19_1 = 0, $20_1 = 0;
  $11_1 = $0_1 + 24 | 0;
  $7_1 = HEAP32[$0_1 + 32 >> 2];
  $1_1 = HEAP32[$0_1 + 40 >> 2];
  block : {
   if ($7_1 >>> 0 >= $1_1 >>> 0) {
    break block
   }
   $2_1 = $0_1 + 104 | 0;
   if (!HEAP32[$2_1 >> 2]) {
    break block
   }
   $30($11_1, $2_1, HEAP32[$0_1 + 84 >> 2]);
   $1_1 = HEAP32[$0_1 + 40 >> 2];
   $7_1 = HEAP32[$0_1 + 32 >> 2];
  }
  block1 : {
   if ($1_1 >>> 0 <= $7_1 >>> 0) {
    break block1
   }
   $15 = $0_1 + 1496 | 0;
   $16 = $0_1 + 1724 | 0;
   $17_1 = $0_1 + 1756 | 0;
   $18 = $0_1 + 104 | 0;
   $19_1 = $0_1 + 2784 | 0;
   $20_1 = $0_1 + 84 | 0;
   while (1) {
    $2_1 = HEAP32[$0_1 + 16 >> 2];
    if ($2_1 >>> 0 > HEAPU32[$0_1 + 20 >> 2]) {
     break block1
    }
    $6_1 = HEAP32[$0_1 + 100 >> 2];
    $9_1 = HEAP32[$0_1 + 116 >> 2] & $7_1;
    $10_1 = (($6_1 << 5) + $0_1 | 0) + ($9_1 << 1) | 0;
    $5_1 = $10_1 + 120 | 0;
    $1_1 = HEAP32[$0_1 >> 2];
    block3 : {
     if ($1_1 >>> 0 >= 16777216) {
      $8_1 = HEAP32[$0_1 + 4 >> 2];
      break block3;
     }
     $1_1 = $1_1 << 8;
     HEAP32[$0_1 >> 2] = $1_1;
     $4_1 = $2_1 + 1 | 0;
     HEAP32[$0_1 + 16 >> 2] = $4_1;
     $8_1 = HEAPU8[HEAP32[$0_1 + 12 >> 2] + $2_1 | 0] | HEAP32[$0_1 + 4 >> 2] << 8;
     HEAP32[$0_1 + 4 >> 2] = $8_1;
     $2_1 = $4_1;
    }
    $4_1 = HEAPU16[$5_1 >> 1];
    $3_1 = Math_imul($4_1, $1_1 >>> 11 | 0);
    block24 : {
     if ($3_1 >>> 0 > $8_1 >>> 0) {
      HEAP32[$0_1 >> 2] = $3_1;
      HEAP16[$5_1 >> 1] = $4_1 + (2048 - $4_1 >>> 5 | 0);
      $1_1 = $7_1 - 1 | 0;
      $1_1 = $7_1 ? $1_1 : HEAP32[$0_1 + 44 >> 2] + $1_1 | 0;
      $5_1 = HEAP32[$0_1 + 108 >> 2];
      $9_1 = (HEAP32[$0_1 + 112 >> 2] & $7_1) << $5_1;
      $4_1 = HEAP32[$0_1 + 36 >> 2];
      if ($4_1) {
       $1_1 = HEAPU8[HEAP32[$11_1 >> 2] + $1_1 | 0]
      } else {
       $1_1 = 0
      }
      $10_1 = (Math_imul($9_1 + ($1_1 >>> 8 - $5_1 | 0) | 0, 1536) + $0_1 | 0) + 3812 | 0;
      block13 : {
       if ($6_1 >>> 0 <= 6) {
        $1_1 = 1;
        while (1) {
         $1_1 = $1_1 << 1;
         $4_1 = $10_1 + $1_1 | 0;
         $3_1 = HEAP32[$0_1 >> 2];
         block10 : {
          if ($3_1 >>> 0 >= 16777216) {
           $5_1 = HEAP32[$0_1 + 4 >> 2];
           break block10;
          }
          $3_1 = $3_1 << 8;
          HEAP32[$0_1 >> 2] = $3_1;
          $2_1 = HEAP32[$0_1 + 16 >> 2];
          HEAP32[$0_1 + 16 >> 2] = $2_1 + 1;
          $5_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 12 >> 2] | 0] | HEAP32[$0_1 + 4 >> 2] << 8;
          HEAP32[$0_1 + 4 >> 2] = $5_1;
         }
         $2_1 = HEAPU16[$4_1 >> 1];
         $6_1 = Math_imul($2_1, $3_1 >>> 11 | 0);
         block12 : {
          if ($5_1 >>> 0 >= $6_1 >>> 0) {
           HEAP32[$0_1 + 4 >> 2] = $5_1 - $6_1;
           $6_1 = $3_1 - $6_1 | 0;
           $1_1 = $1_1 | 1;
           $3_1 = $2_1 - ($2_1 >>> 5 | 0) | 0;
           break block12;
          }
          $3_1 = $2_1 + (2048 - $2_1 >>> 5 | 0) | 0;
         }
         HEAP32[$0_1 >> 2] = $6_1;
         HEAP16[$4_1 >> 1] = $3_1;
         if ($1_1 >>> 0 < 256) {
          continue
         }
         break;
        };
        $7_1 = HEAP32[$0_1 + 32 >> 2];
        break block13;
       }
       $5_1 = HEAP32[$0_1 + 84 >> 2];
       $1_1 = ($5_1 ^ -1) + $7_1 | 0;
       $1_1 = $5_1 >>> 0 >= $7_1 >>> 0 ? HEAP32[$0_1 + 44 >> 2] + $1_1 | 0 : $1_1;
       if ($4_1) {
        $9_1 = HEAPU8[HEAP32[$11_1 >> 2] + $1_1 | 0]
       } else {
        $9_1 = 0
       }
       $1_1 = 1;
       $6_1 = 256;
       while (1) {
        $9_1 = $9_1 << 1;
        $12 = $9_1 & $6_1;
        $13_1 = $10_1 + (($12 + $6_1 | 0) + $1_1 << 1) | 0;
        block18 : {
         if ($3_1 >>> 0 > 16777215) {
          $4_1 = $3_1;
          break block18;
         }
         $4_1 = $3_1 << 8;
         HEAP32[$0_1 >> 2] = $4_1;
         $3_1 = $2_1 + 1 | 0;
         HEAP32[$0_1 + 16 >> 2] = $3_1;
         $8_1 = HEAPU8[HEAP32[$0_1 + 12 >> 2] + $2_1 | 0] | $8_1 << 8;
         HEAP32[$0_1 + 4 >> 2] = $8_1;
         $2_1 = $3_1;
        }
        $5_1 = HEAPU16[$13_1 >> 1];
        $3_1 = Math_imul($5_1, $4_1 >>> 11 | 0);
        $14 = $8_1 >>> 0 >= $3_1 >>> 0;
        block20 : {
         if (!$14) {
          $5_1 = $5_1 + (2048 - $5_1 >>> 5 | 0) | 0;
          break block20;
         }
         $8_1 = $8_1 - $3_1 | 0;
         HEAP32[$0_1 + 4 >> 2] = $8_1;
         $3_1 = $4_1 - $3_1 | 0;
         $6_1 = 0;
         $5_1 = $5_1 - ($5_1 >>> 5 | 0) | 0;
        }
        HEAP32[$0_1 >> 2] = $3_1;
        HEAP16[$13_1 >> 1] = $5_1;
        $6_1 = $6_1 ^ $12;
        $1_1 = $1_1 << 1 | $14;
        if ($1_1 >>> 0 < 256) {
         continue
        }
        break;
       };
      }
      HEAP32[$0_1 + 32 >> 2] = $7_1 + 1;
      HEAP8[HEAP32[$0_1 + 24 >> 2] + $7_1 | 0] = $1_1;
      $7_1 = HEAP32[$0_1 + 32 >> 2];
      if ($7_1 >>> 0 > HEAPU32[$0_1 + 36 >> 2]) {
       HEAP32[$0_1 + 36 >> 2] = $7_1
      }
      $2_1 = HEAP32[$0_1 + 100 >> 2];
      $4_1 = 0;
      block22 : {
       if ($2_1 >>> 0 < 4) {
        break block22
       }
       $4_1 = $2_1 - 3 | 0;
       if ($2_1 >>> 0 <= 9) {
        break block22
       }
       $4_1 = $2_1 - 6 | 0;
      }
      HEAP32[$0_1 + 100 >> 2] = $4_1;
      break block24;
     }
     $1_1 = $1_1 - $3_1 | 0;
     HEAP32[$0_1 >> 2] = $1_1;
     $3_1 = $8_1 - $3_1 | 0;
     HEAP32[$0_1 + 4 >> 2] = $3_1;
     HEAP16[$5_1 >> 1] = $4_1 - ($4_1 >>> 5 | 0);
     $6_1 = ($6_1 << 1) + $0_1 | 0;
     $7_1 = $6_1 + 504 | 0;
     block26 : {
      if ($1_1 >>> 0 > 16777215) {
       $4_1 = $2_1;
       break block26;
      }
      $1_1 = $1_1 << 8;
      HEAP32[$0_1 >> 2] = $1_1;
      $4_1 = $2_1 + 1 | 0;
      HEAP32[$0_1 + 16 >> 2] = $4_1;
      $3_1 = HEAPU8[HEAP32[$0_1 + 12 >> 2] + $2_1 | 0] | $3_1 << 8;
      HEAP32[$0_1 + 4 >> 2] = $3_1;
     }
     $2_1 = HEAPU16[$7_1 >> 1];
     $8_1 = Math_imul($2_1, $1_1 >>> 11 | 0);
     block34 : {
      if ($3_1 >>> 0 >= $8_1 >>> 0) {
       $5_1 = $1_1 - $8_1 | 0;
       HEAP32[$0_1 >> 2] = $5_1;
       $1_1 = $3_1 - $8_1 | 0;
       HEAP32[$0_1 + 4 >> 2] = $1_1;
       HEAP16[$7_1 >> 1] = $2_1 - ($2_1 >>> 5 | 0);
       $7_1 = $6_1 + 528 | 0;
       block29 : {
        if ($5_1 >>> 0 > 16777215) {
         $2_1 = $4_1;
         break block29;
        }
        $5_1 = $5_1 << 8;
        HEAP32[$0_1 >> 2] = $5_1;
        $2_1 = $4_1 + 1 | 0;
        HEAP32[$0_1 + 16 >> 2] = $2_1;
        $1_1 = HEAPU8[HEAP32[$0_1 + 12 >> 2] + $4_1 | 0] | $1_1 << 8;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
       }
       $4_1 = HEAPU16[$7_1 >> 1];
       $3_1 = Math_imul($4_1, $5_1 >>> 11 | 0);
       block33 : {
        if ($1_1 >>> 0 < $3_1 >>> 0) {
         HEAP32[$0_1 >> 2] = $3_1;
         HEAP16[$7_1 >> 1] = $4_1 + (2048 - $4_1 >>> 5 | 0);
         $4_1 = $10_1 + 600 | 0;
         if ($3_1 >>> 0 <= 16777215) {
          $3_1 = $3_1 << 8;
          HEAP32[$0_1 >> 2] = $3_1;
          HEAP32[$0_1 + 16 >> 2] = $2_1 + 1;
          $1_1 = HEAPU8[HEAP32[$0_1 + 12 >> 2] + $2_1 | 0] | $1_1 << 8;
          HEAP32[$0_1 + 4 >> 2] = $1_1;
         }
         $2_1 = HEAPU16[$4_1 >> 1];
         $5_1 = Math_imul($2_1, $3_1 >>> 11 | 0);
         if ($1_1 >>> 0 >= $5_1 >>> 0) {
          HEAP32[$0_1 >> 2] = $3_1 - $5_1;
          HEAP32[$0_1 + 4 >> 2] = $1_1 - $5_1;
          HEAP16[$4_1 >> 1] = $2_1 - ($2_1 >>> 5 | 0);
          break block33;
         }
         HEAP32[$0_1 >> 2] = $5_1;
         HEAP16[$4_1 >> 1] = $2_1 + (2048 - $2_1 >>> 5 | 0);
         HEAP32[$0_1 + 104 >> 2] = 1;
         HEAP32[$0_1 + 100 >> 2] = HEAPU32[$0_1 + 100 >> 2] < 7 ? 9 : 11;
         break block34;
        }
        $5_1 = $5_1 - $3_1 | 0;
        HEAP32[$0_1 >> 2] = $5_1;
        $1_1 = $1_1 - $3_1 | 0;
        HEAP32[$0_1 + 4 >> 2] = $1_1;
        HEAP16[$7_1 >> 1] = $4_1 - ($4_1 >>> 5 | 0);
        $7_1 = $6_1 + 552 | 0;
        block36 : {
         if ($5_1 >>> 0 > 16777215) {
          $4_1 = $2_1;
          break block36;
         }
         $5_1 = $5_1 << 8;
         HEAP32[$0_1 >> 2] = $5_1;
         $4_1 = $2_1 + 1 | 0;
         HEAP32[$0_1 + 16 >> 2] = $4_1;
         $1_1 = HEAPU8[HEAP32[$0_1 + 12 >> 2] + $2_1 | 0] | $1_1 << 8;
         HEAP32[$0_1 + 4 >> 2] = $1_1;
        }
        $3_1 = HEAPU16[$7_1 >> 1];
        $8_1 = Math_imul($3_1, $5_1 >>> 11 | 0);
        block38 : {
         if ($1_1 >>> 0 < $8_1 >>> 0) {
          HEAP32[$0_1 >> 2] = $8_1;
          HEAP16[$7_1 >> 1] = $3_1 + (2048 - $3_1 >>> 5 | 0);
          $1_1 = HEAP32[$0_1 + 88 >> 2];
          break block38;
         }
         $2_1 = $5_1 - $8_1 | 0;
         HEAP32[$0_1 >> 2] = $2_1;
         $1_1 = $1_1 - $8_1 | 0;
         HEAP32[$0_1 + 4 >> 2] = $1_1;
         HEAP16[$7_1 >> 1] = $3_1 - ($3_1 >>> 5 | 0);
         $5_1 = $6_1 + 576 | 0;
         if ($2_1 >>> 0 <= 16777215) {
          $2_1 = $2_1 << 8;
          HEAP32[$0_1 >> 2] = $2_1;
          HEAP32[$0_1 + 16 >> 2] = $4_1 + 1;
          $1_1 = HEAPU8[HEAP32[$0_1 + 12 >> 2] + $4_1 | 0] | $1_1 << 8;
          HEAP32[$0_1 + 4 >> 2] = $1_1;
         }
         $4_1 = HEAPU16[$5_1 >> 1];
         $3_1 = Math_imul($4_1, $2_1 >>> 11 | 0);
         block41 : {
          if ($1_1 >>> 0 < $3_1 >>> 0) {
           $1_1 = HEAP32[$0_1 + 92 >> 2];
           $8_1 = $4_1 + (2048 - $4_1 >>> 5 | 0) | 0;
           break block41;
          }
          HEAP32[$0_1 + 4 >> 2] = $1_1 - $3_1;
          $1_1 = HEAP32[$0_1 + 96 >> 2];
          HEAP32[$0_1 + 96 >> 2] = HEAP32[$0_1 + 92 >> 2];
          $3_1 = $2_1 - $3_1 | 0;
          $8_1 = $4_1 - ($4_1 >>> 5 | 0) | 0;
         }
         HEAP32[$0_1 >> 2] = $3_1;
         HEAP16[$5_1 >> 1] = $8_1;
         HEAP32[$0_1 + 92 >> 2] = HEAP32[$0_1 + 88 >> 2];
        }
        HEAP32[$0_1 + 88 >> 2] = HEAP32[$0_1 + 84 >> 2];
        HEAP32[$0_1 + 84 >> 2] = $1_1;
       }
       HEAP32[$0_1 + 100 >> 2] = HEAPU32[$0_1 + 100 >> 2] < 7 ? 8 : 11;
       $31($0_1, $19_1, $9_1);
       break block34;
      }
      HEAP32[$0_1 >> 2] = $8_1;
      HEAP16[$7_1 >> 1] = $2_1 + (2048 - $2_1 >>> 5 | 0);
      HEAP32[$0_1 + 96 >> 2] = HEAP32[$0_1 + 92 >> 2];
      $2_1 = HEAP32[$0_1 + 88 >> 2];
      HEAP32[$0_1 + 88 >> 2] = HEAP32[$0_1 + 84 >> 2];
      HEAP32[$0_1 + 92 >> 2] = $2_1;
      HEAP32[$0_1 + 100 >> 2] = HEAPU32[$0_1 + 100 >> 2] < 7 ? 7 : 10;
      $31($0_1, $17_1, $9_1);
      $2_1 = HEAP32[$0_1 + 104 >> 2];
      $7_1 = ((($2_1 >>> 0 >= 6 ? 3 : $2_1 - 2 | 0) << 7) + $20_1 | 0) + 900 | 0;
      $1_1 = 1;
      while (1) {
       $1_1 = $1_1 << 1;
       $4_1 = $7_1 + $1_1 | 0;
       $3_1 = HEAP32[$0_1 >> 2];
       block43 : {
        if ($3_1 >>> 0 >= 16777216) {
         $5_1 = HEAP32[$0_1 + 4 >> 2];
         break block43;
        }
        $3_1 = $3_1 << 8;
        HEAP32[$0_1 >> 2] = $3_1;
        $2_1 = HEAP32[$0_1 + 16 >> 2];
        HEAP32[$0_1 + 16 >> 2] = $2_1 + 1;
        $5_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 12 >> 2] | 0] | HEAP32[$0_1 + 4 >> 2] << 8;
        HEAP32[$0_1 + 4 >> 2] = $5_1;
       }
       $2_1 = HEAPU16[$4_1 >> 1];
       $6_1 = Math_imul($2_1, $3_1 >>> 11 | 0);
       block45 : {
        if ($5_1 >>> 0 >= $6_1 >>> 0) {
         HEAP32[$0_1 + 4 >> 2] = $5_1 - $6_1;
         $6_1 = $3_1 - $6_1 | 0;
         $1_1 = $1_1 | 1;
         $3_1 = $2_1 - ($2_1 >>> 5 | 0) | 0;
         break block45;
        }
        $3_1 = $2_1 + (2048 - $2_1 >>> 5 | 0) | 0;
       }
       HEAP32[$0_1 >> 2] = $6_1;
       HEAP16[$4_1 >> 1] = $3_1;
       if ($1_1 >>> 0 < 64) {
        continue
       }
       break;
      };
      $2_1 = $1_1 + -64 | 0;
      if ($2_1 >>> 0 <= 3) {
       HEAP32[$0_1 + 84 >> 2] = $2_1;
       break block34;
      }
      $6_1 = $1_1 & 1 | 2;
      HEAP32[$0_1 + 84 >> 2] = $6_1;
      $4_1 = $2_1 >>> 1 | 0;
      if ($2_1 >>> 0 <= 13) {
       $8_1 = $4_1 - 1 | 0;
       $2_1 = $6_1 << $8_1;
       HEAP32[$0_1 + 84 >> 2] = $2_1;
       $6_1 = 1;
       $9_1 = ((($2_1 << 1) + $15 | 0) + (0 - $1_1 << 1) | 0) + 126 | 0;
       $5_1 = 0;
       while (1) {
        $6_1 = $6_1 << 1;
        $7_1 = $9_1 + $6_1 | 0;
        $1_1 = HEAP32[$0_1 >> 2];
        block49 : {
         if ($1_1 >>> 0 >= 16777216) {
          $4_1 = HEAP32[$0_1 + 4 >> 2];
          break block49;
         }
         $1_1 = $1_1 << 8;
         HEAP32[$0_1 >> 2] = $1_1;
         $2_1 = HEAP32[$0_1 + 16 >> 2];
         HEAP32[$0_1 + 16 >> 2] = $2_1 + 1;
         $4_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 12 >> 2] | 0] | HEAP32[$0_1 + 4 >> 2] << 8;
         HEAP32[$0_1 + 4 >> 2] = $4_1;
        }
        $2_1 = HEAPU16[$7_1 >> 1];
        $3_1 = Math_imul($2_1, $1_1 >>> 11 | 0);
        block51 : {
         if ($3_1 >>> 0 <= $4_1 >>> 0) {
          HEAP32[$0_1 + 4 >> 2] = $4_1 - $3_1;
          HEAP32[$0_1 + 84 >> 2] = HEAP32[$0_1 + 84 >> 2] + (1 << $5_1);
          $3_1 = $1_1 - $3_1 | 0;
          $6_1 = $6_1 | 1;
          $1_1 = $2_1 - ($2_1 >>> 5 | 0) | 0;
          break block51;
         }
         $1_1 = $2_1 + (2048 - $2_1 >>> 5 | 0) | 0;
        }
        HEAP32[$0_1 >> 2] = $3_1;
        HEAP16[$7_1 >> 1] = $1_1;
        $5_1 = $5_1 + 1 | 0;
        if (($8_1 | 0) != ($5_1 | 0)) {
         continue
        }
        break;
       };
       break block34;
      }
      $8_1 = $4_1 - 5 | 0;
      $3_1 = HEAP32[$0_1 + 4 >> 2];
      $1_1 = HEAP32[$0_1 >> 2];
      while (1) {
       if ($1_1 >>> 0 <= 16777215) {
        $1_1 = $1_1 << 8;
        HEAP32[$0_1 >> 2] = $1_1;
        $2_1 = HEAP32[$0_1 + 16 >> 2];
        HEAP32[$0_1 + 16 >> 2] = $2_1 + 1;
        $3_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 12 >> 2] | 0] | $3_1 << 8;
       }
       $1_1 = $1_1 >>> 1 | 0;
       HEAP32[$0_1 >> 2] = $1_1;
       $2_1 = $3_1 - $1_1 | 0;
       $4_1 = $2_1 >> 31;
       $6_1 = ($4_1 + ($6_1 << 1) | 0) + 1 | 0;
       HEAP32[$0_1 + 84 >> 2] = $6_1;
       $3_1 = $2_1 + ($1_1 & $4_1) | 0;
       HEAP32[$0_1 + 4 >> 2] = $3_1;
       $8_1 = $8_1 - 1 | 0;
       if ($8_1) {
        continue
       }
       break;
      };
      HEAP32[$0_1 + 84 >> 2] = $6_1 << 4;
      $5_1 = 0;
      $6_1 = 1;
      while (1) {
       $6_1 = $6_1 << 1;
       $7_1 = $6_1 + $16 | 0;
       $1_1 = HEAP32[$0_1 >> 2];
       block54 : {
        if ($1_1 >>> 0 >= 16777216) {
         $4_1 = HEAP32[$0_1 + 4 >> 2];
         break block54;
        }
        $1_1 = $1_1 << 8;
        HEAP32[$0_1 >> 2] = $1_1;
        $2_1 = HEAP32[$0_1 + 16 >> 2];
        HEAP32[$0_1 + 16 >> 2] = $2_1 + 1;
        $4_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 12 >> 2] | 0] | HEAP32[$0_1 + 4 >> 2] << 8;
        HEAP32[$0_1 + 4 >> 2] = $4_1;
       }
       $2_1 = HEAPU16[$7_1 >> 1];
       $3_1 = Math_imul($2_1, $1_1 >>> 11 | 0);
       block56 : {
        if ($3_1 >>> 0 <= $4_1 >>> 0) {
         HEAP32[$0_1 + 4 >> 2] = $4_1 - $3_1;
         HEAP32[$0_1 + 84 >> 2] = HEAP32[$0_1 + 84 >> 2] + (1 << $5_1);
         $3_1 = $1_1 - $3_1 | 0;
         $6_1 = $6_1 | 1;
         $1_1 = $2_1 - ($2_1 >>> 5 | 0) | 0;
         break block56;
        }
        $1_1 = $2_1 + (2048 - $2_1 >>> 5 | 0) | 0;
       }
       HEAP32[$0_1 >> 2] = $3_1;
       HEAP16[$7_1 >> 1] = $1_1;
       $5_1 = $5_1 + 1 | 0;
       if (($5_1 | 0) != 4) {
        continue
       }
       break;
      };
     }
     if (!$30($11_1, $18, HEAP32[$0_1 + 84 >> 2])) {
      return 0
     }
     $7_1 = HEAP32[$0_1 + 32 >> 2];
    }
    if (HEAPU32[$0_1 + 40 >> 2] > $7_1 >>> 0) {
     continue
    }
    break;
   };
  }
  $2_1 = HEAP32[$0_1 >> 2];
  if ($2_1 >>> 0 <= 16777215) {
   HEAP32[$0_1 >> 2] = $2_1 << 8;
   $2_1 = HEAP32[$0_1 + 16 >> 2];
   HEAP32[$0_1 + 16 >> 2] = $2_1 + 1;
   HEAP32[$0_1 + 4 >> 2] = HEAPU8[$2_1 + HEAP32[$0_1 + 12 >> 2] | 0] | HEAP32[$0_1 + 4 >> 2] << 8;
  }
  return 1;
 }
 
 function $30($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0;
  block : {
   if (HEAPU32[$0_1 + 12 >> 2] <= $2_1 >>> 0 | HEAPU32[$0_1 + 24 >> 2] <= $2_1 >>> 0) {
    break block
   }
   $5_1 = HEAP32[$0_1 + 8 >> 2];
   $4_1 = HEAP32[$0_1 + 16 >> 2] - $5_1 | 0;
   $3_1 = HEAP32[$1_1 >> 2];
   $4_1 = $3_1 >>> 0 > $4_1 >>> 0 ? $4_1 : $3_1;
   HEAP32[$1_1 >> 2] = $3_1 - $4_1;
   $3_1 = $5_1 + ($2_1 ^ -1) | 0;
   $3_1 = $2_1 >>> 0 >= $5_1 >>> 0 ? HEAP32[$0_1 + 20 >> 2] + $3_1 | 0 : $3_1;
   while (1) {
    $1_1 = HEAP32[$0_1 >> 2];
    $2_1 = HEAPU8[$1_1 + $3_1 | 0];
    $5_1 = HEAP32[$0_1 + 8 >> 2];
    HEAP32[$0_1 + 8 >> 2] = $5_1 + 1;
    HEAP8[$1_1 + $5_1 | 0] = $2_1;
    $1_1 = $3_1 + 1 | 0;
    $3_1 = ($1_1 | 0) != HEAP32[$0_1 + 20 >> 2] ? $1_1 : 0;
    $4_1 = $4_1 - 1 | 0;
    if ($4_1) {
     continue
    }
    break;
   };
   $3_1 = 1;
   $1_1 = HEAP32[$0_1 + 8 >> 2];
   if ($1_1 >>> 0 <= HEAPU32[$0_1 + 12 >> 2]) {
    break block
   }
   HEAP32[$0_1 + 12 >> 2] = $1_1;
  }
  return $3_1;
 }
 
 function $31($0_1, $1_1, $2_1) {
  var $3_1 = 0, $4_1 = 0, $5_1 = 0, $6_1 = 0, $7_1 = 0, $8_1 = 0;
  $3_1 = HEAP32[$0_1 >> 2];
  block1 : {
   if ($3_1 >>> 0 >= 16777216) {
    $5_1 = HEAP32[$0_1 + 4 >> 2];
    break block1;
   }
   $3_1 = $3_1 << 8;
   HEAP32[$0_1 >> 2] = $3_1;
   $5_1 = HEAP32[$0_1 + 16 >> 2];
   HEAP32[$0_1 + 16 >> 2] = $5_1 + 1;
   $5_1 = HEAPU8[$5_1 + HEAP32[$0_1 + 12 >> 2] | 0] | HEAP32[$0_1 + 4 >> 2] << 8;
   HEAP32[$0_1 + 4 >> 2] = $5_1;
  }
  $7_1 = $0_1 + 104 | 0;
  $4_1 = HEAPU16[$1_1 >> 1];
  $6_1 = Math_imul($4_1, $3_1 >>> 11 | 0);
  block3 : {
   if ($5_1 >>> 0 < $6_1 >>> 0) {
    HEAP32[$0_1 >> 2] = $6_1;
    HEAP16[$1_1 >> 1] = $4_1 + (2048 - $4_1 >>> 5 | 0);
    $8_1 = (($2_1 << 4) + $1_1 | 0) + 4 | 0;
    $5_1 = 8;
    $1_1 = 2;
    break block3;
   }
   $3_1 = $3_1 - $6_1 | 0;
   HEAP32[$0_1 >> 2] = $3_1;
   $5_1 = $5_1 - $6_1 | 0;
   HEAP32[$0_1 + 4 >> 2] = $5_1;
   HEAP16[$1_1 >> 1] = $4_1 - ($4_1 >>> 5 | 0);
   if ($3_1 >>> 0 <= 16777215) {
    $3_1 = $3_1 << 8;
    HEAP32[$0_1 >> 2] = $3_1;
    $4_1 = HEAP32[$0_1 + 16 >> 2];
    HEAP32[$0_1 + 16 >> 2] = $4_1 + 1;
    $5_1 = HEAPU8[$4_1 + HEAP32[$0_1 + 12 >> 2] | 0] | $5_1 << 8;
    HEAP32[$0_1 + 4 >> 2] = $5_1;
   }
   $4_1 = HEAPU16[$1_1 + 2 >> 1];
   $6_1 = Math_imul($4_1, $3_1 >>> 11 | 0);
   if ($5_1 >>> 0 < $6_1 >>> 0) {
    HEAP32[$0_1 >> 2] = $6_1;
    HEAP16[$1_1 + 2 >> 1] = $4_1 + (2048 - $4_1 >>> 5 | 0);
    $8_1 = (($2_1 << 4) + $1_1 | 0) + 260 | 0;
    $5_1 = 8;
    $1_1 = 10;
    break block3;
   }
   HEAP32[$0_1 >> 2] = $3_1 - $6_1;
   HEAP32[$0_1 + 4 >> 2] = $5_1 - $6_1;
   HEAP16[$1_1 + 2 >> 1] = $4_1 - ($4_1 >>> 5 | 0);
   $8_1 = $1_1 + 516 | 0;
   $5_1 = 256;
   $1_1 = 18;
  }
  HEAP32[$7_1 >> 2] = $1_1;
  $1_1 = 1;
  while (1) {
   $1_1 = $1_1 << 1;
   $7_1 = $8_1 + $1_1 | 0;
   $3_1 = HEAP32[$0_1 >> 2];
   block7 : {
    if ($3_1 >>> 0 >= 16777216) {
     $2_1 = HEAP32[$0_1 + 4 >> 2];
     break block7;
    }
    $3_1 = $3_1 << 8;
    HEAP32[$0_1 >> 2] = $3_1;
    $2_1 = HEAP32[$0_1 + 16 >> 2];
    HEAP32[$0_1 + 16 >> 2] = $2_1 + 1;
    $2_1 = HEAPU8[$2_1 + HEAP32[$0_1 + 12 >> 2] | 0] | HEAP32[$0_1 + 4 >> 2] << 8;
    HEAP32[$0_1 + 4 >> 2] = $2_1;
   }
   $4_1 = HEAPU16[$7_1 >> 1];
   $6_1 = Math_imul($4_1, $3_1 >>> 11 | 0);
   block9 : {
    if ($2_1 >>> 0 >= $6_1 >>> 0) {
     HEAP32[$0_1 + 4 >> 2] = $2_1 - $6_1;
     $6_1 = $3_1 - $6_1 | 0;
     $1_1 = $1_1 | 1;
     $3_1 = $4_1 - ($4_1 >>> 5 | 0) | 0;
     break block9;
    }
    $3_1 = $4_1 + (2048 - $4_1 >>> 5 | 0) | 0;
   }
   HEAP32[$0_1 >> 2] = $6_1;
   HEAP16[$7_1 >> 1] = $3_1;
   if ($1_1 >>> 0 < $5_1 >>> 0) {
    continue
   }
   break;
  };
  $0_1 = $0_1 + 104 | 0;
  HEAP32[$0_1 >> 2] = HEAP32[$0_1 >> 2] + ($1_1 - $5_1 | 0);
 }
 
 bufferView = HEAPU8;
 initActiveSegments(imports);
 function __wasm_memory_size() {
  return buffer.byteLength >> 16;
 }
 
 function __wasm_memory_grow(pagesToAdd) {
  pagesToAdd = pagesToAdd | 0;
  var oldPages = __wasm_memory_size() | 0;
  var newPages = oldPages + pagesToAdd | 0;
  if ((oldPages < newPages) && (newPages < 65536)) {
   var newBuffer = new ArrayBuffer(newPages << 16);
   var newHEAP8 = new Int8Array(newBuffer);
   newHEAP8.set(HEAP8);
   HEAP8 = new Int8Array(newBuffer);
   HEAP16 = new Int16Array(newBuffer);
   HEAP32 = new Int32Array(newBuffer);
   HEAPU8 = new Uint8Array(newBuffer);
   HEAPU16 = new Uint16Array(newBuffer);
   HEAPU32 = new Uint32Array(newBuffer);
   HEAPF32 = new Float32Array(newBuffer);
   HEAPF64 = new Float64Array(newBuffer);
   buffer = newBuffer;
   bufferView = HEAPU8;
  }
  return oldPages;
 }
 
 return {
  "memory": Object.create(Object.prototype, {
   "grow": {
    "value": __wasm_memory_grow
   }, 
   "buffer": {
    "get": function () {
     return buffer;
    }
    
   }
  }), 
  "create_context": $8, 
  "destroy_context": $9, 
  "supply_input": $10, 
  "get_next_output": $11
 };
}

export { asmFunc as instantiate }
