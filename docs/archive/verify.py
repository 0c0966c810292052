#!/usr/bin/env python3
"""Проверяет архив ElJournal по docs/archive.md: без ElJournal, без сети, одной стандартной библиотекой.

    python3 verify.py АРХИВ [КОРЕНЬ]

Код завершения 0 — архив цел; 1 — нет, и названо первое, что не сходится.
"""
import hashlib
import json
import mmap
import struct
import sys
import zlib

decode = json.JSONDecoder().raw_decode


def fail(place, why):
    sys.exit(f"{place}: {why}")


def sha(data):
    return hashlib.sha256(data).hexdigest()


def headers(name, crc, size, offset):
    """Заголовки записи ZIP: перед её байтами и в оглавлении."""
    common = struct.pack("<HHHHHIIIHH", 10, 0x800, 0, 0, 0x21, crc, size, size, len(name), 0)
    return b"PK\3\4" + common + name, b"PK\1\2" + struct.pack("<H", 0x030A) + common + struct.pack("<HHHII", 0, 0, 0, 0x81A40000, offset) + name


def entries(file):
    """Записи ZIP в их порядке; каждый байт вокруг содержимого выведен заново и сравнён."""
    if len(file) < 22 or file[-22:-18] != b"PK\5\6":
        fail("ZIP", "нет конца оглавления")
    count, size, directory = struct.unpack("<HII", file[-12:-2])
    if file[-22:] != b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, size, directory, 0) or directory + size + 22 != len(file):
        fail("ZIP", "конец оглавления изменён")
    at, place, found = directory, 0, []
    for number in range(count):
        crc, length, name_length, offset = (struct.unpack("<" + form, file[at + shift:at + shift + width])[0] for form, shift, width in (("I", 16, 4), ("I", 24, 4), ("H", 28, 2), ("I", 42, 4)))
        name = file[at + 46:at + 46 + name_length]
        local, central = headers(name, crc, length, offset)
        if file[at:at + len(central)] != central or offset != place:
            fail("ZIP", f"запись {number + 1} оглавления изменена")
        data = offset + len(local)
        if file[offset:data] != local:
            fail(name.decode(), "заголовок изменён")
        found.append((name.decode(), crc, data, data + length))
        at, place = at + len(central), data + length
    if at != len(file) - 22 or place != directory:
        fail("ZIP", "оглавление изменено")
    return found


def members(text, at=0):
    """Имена и значения объекта JSON без пробелов; значения — байтами, как они стоят."""
    while text[at] != "}":
        name, at = decode(text, at + 1)
        _, end = decode(text, at + 1)
        yield name, text[at + 1:end]
        at = end


def lines(file, start, end):
    file.seek(start)
    while file.tell() < end:
        yield file.readline()[:-1].decode()


def check_log(log, stated):
    """Цепь записей, обязательства по личным значениям, конец и корень."""
    previous, level, erased = None, [], 0
    for number, line in enumerate(log):
        place, record = f"log.jsonl:{number + 1}", dict(members(line))
        body, stamp = json.loads(record["body"]), json.loads(record["hash"])
        if sha(record["body"].encode()) != stamp:
            fail(place, "запись изменена")
        if number and (body["n"], body["previous"]) != (number, previous):
            fail(place, "запись не продолжает предыдущую")
        salts = json.loads(record.get("salts", "{}"))
        erased += len(body.get("sealed", {})) - len(salts)
        for name, value in members(record["open"]) if "open" in record else ():
            if sha(bytes.fromhex(salts[name]) + value.encode()) != body["sealed"][name]:
                fail(place, f"личное значение {name} не то")
        if number:
            level.append(hashlib.sha256(b"\0" + bytes.fromhex(stamp)).digest())
        previous = stamp
    count = len(level)
    while len(level) > 1:
        pairs = [hashlib.sha256(b"\1" + a + b).digest() for a, b in zip(level[::2], level[1::2])]
        level = pairs + level[2 * len(pairs):]
    root = level[0].hex() if level else sha(b"")
    if (count, previous, root, erased) != (stated["records"], stated["head"], stated["root"], stated.get("erased", 0)):
        fail("log.jsonl", "не тот журнал, что в описи")
    return root


def main(path, noted=None):
    with open(path, "rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as file:
        found = entries(file)
        if [name for name, *_ in found[-2:]] != ["manifest.json", "manifest.sha256"]:
            fail("ZIP", "нет описи")
        (_, _, start, end), (_, _, seal, seal_end) = found[-2:]
        if file[seal:seal_end].decode() != f"{sha(file[start:end])}  manifest.json\n":
            fail("manifest.json", "опись изменена")
        manifest = json.loads(file[start:end])
        if (manifest["format"], manifest["version"]) != ("eljournal-archive", 1):
            fail("manifest.json", "другая версия")
        files = manifest["files"]
        if [(f["name"], f["size"]) for f in files] != [(name, stop - begin) for name, _, begin, stop in found[:-2]]:
            fail("manifest.json", "файлы не те, что в описи")
        for (name, crc, begin, stop), digest in zip(found, [f["sha256"] for f in files] + [None, None]):
            found_digest, found_crc = hashlib.sha256(), 0
            for at in range(begin, stop, 1 << 20):
                part = file[at:min(at + (1 << 20), stop)]
                found_digest.update(part)
                found_crc = zlib.crc32(part, found_crc)
            if digest not in (None, found_digest.hexdigest()):
                fail(name, "содержимое изменено")
            if found_crc != crc:
                fail(name, "контрольная сумма не сходится")
            if name == "log.jsonl":
                root = check_log(lines(file, begin, stop), manifest["log"])
        data = [f"{f['sha256']}  {f['name'][5:]}\n" for f in files if f["name"].startswith("data/")]
        listing = "".join(data[-1:] + data[:-1])  # school.json стоит в архиве последним, а в перечне первым
        if sha(listing.encode()) != manifest["data"]["digest"]:
            fail("data/", "не те данные, что в описи")
        if noted not in (None, root):
            fail("log.jsonl", f"корень {root}, а записан другой")
        print(f"Архив цел. Корень журнала {root}, отпечаток описи {sha(file[start:end])}.")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    try:
        main(*sys.argv[1:])
    except (OSError, ValueError, KeyError, IndexError, TypeError, struct.error) as error:
        fail(sys.argv[1], f"не читается: {error!r}")
