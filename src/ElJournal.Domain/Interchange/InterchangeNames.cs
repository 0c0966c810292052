using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;

namespace ElJournal.Domain.Interchange;

/// <summary>Имена файлов журналов: a safe name for any id, on any file system.</summary>
/// <remarks>
/// <para>Latin and Russian letters, digits, <c>.</c>, <c>_</c> and <c>-</c> stay; every other byte of UTF-8 becomes <c>%XX</c>, and so does a first character that would make the name hidden or a device of
/// Windows. A long name is cut and gets a part of the digest of its id. Of names that differ by letter case alone, the second gets <c>~2</c>, the third <c>~3</c>.</para>
/// </remarks>
public static class InterchangeNames
{
    private const int MaxBytes = 120;
    private const int DigestLength = 16;

    private static readonly ImmutableArray<string> Devices = ["CON", "PRN", "AUX", "NUL"];
    private static readonly ImmutableArray<string> NumberedDevices = ["COM", "LPT"];

    /// <summary>Gives the names of the files of all journals.</summary>
    /// <param name="register">The register.</param>
    /// <returns>The names in the order of <see cref="SchoolRegister.Journals"/>, no two of them alike.</returns>
    public static ImmutableArray<string> JournalFiles(SchoolRegister register)
    {
        var taken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = ImmutableArray.CreateBuilder<string>(Preconditions.NotNull(register).Journals.Length);
        foreach (var journal in register.Journals)
        {
            var name = FileSafe(journal.Id);
            var count = taken[name] = taken.GetValueOrDefault(name) + 1;
            var suffix = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"~{count}");
            names.Add($"{InterchangeFormat.JournalFolder}{name}{suffix}{InterchangeFormat.FactExtension}");
        }

        return names.MoveToImmutable();
    }

    /// <summary>Gives the name that an id has where no other is in its way, without folder and extension.</summary>
    /// <param name="journal">The id.</param>
    /// <returns>The name: 1 to 120 bytes, no separator, no leading dot.</returns>
    /// <exception cref="ArgumentException"><paramref name="journal"/> is default.</exception>
    public static string FileSafe(JournalId journal)
    {
        Preconditions.That(journal != default, nameof(journal), "A journal needs an id.");
        return FileSafe(journal.Value);
    }

    /// <summary>Gives the name that the id of anything else has, in the same way.</summary>
    /// <param name="id">The id: one character or more.</param>
    /// <returns>The name: 1 to 120 bytes, no separator, no leading dot.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public static string FileSafe(string id)
    {
        Preconditions.That(!string.IsNullOrEmpty(id), nameof(id), "There is no id.");
        var encodesFirst = id[0] == '.' || IsDevice(id.Split('.')[0]);
        var name = new StringBuilder();
        foreach (var rune in id.EnumerateRunes())
        {
            Append(name, rune, isSafe: IsSafe(rune) && (name.Length > 0 || !encodesFirst));
        }

        return Encoding.UTF8.GetByteCount(name.ToString()) <= MaxBytes ? name.ToString() : Shorten(name.ToString(), id);
    }

    /// <summary>Windows opens a device by such a name, whatever extension follows.</summary>
    private static bool IsDevice(string name) =>
        Devices.Contains(name, StringComparer.OrdinalIgnoreCase) || (name.Length == 4 && char.IsDigit(name[3]) && NumberedDevices.Contains(name[..3], StringComparer.OrdinalIgnoreCase));

    private static bool IsSafe(Rune rune) => Rune.IsLetterOrDigit(rune)
        ? rune.IsAscii || rune.Value is (>= 'А' and <= 'я') or 'Ё' or 'ё'
        : rune.Value is '.' or '_' or '-';

    private static void Append(StringBuilder name, Rune rune, bool isSafe)
    {
        if (isSafe)
        {
            name.Append(rune);
            return;
        }

        Span<byte> bytes = stackalloc byte[4];
        foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
        {
            name.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }
    }

    private static string Shorten(string name, string id)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
        var kept = new StringBuilder();
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxBytes - DigestLength - 1)
            {
                break;
            }

            kept.Append(rune);
        }

        return $"{kept}~{digest[..DigestLength]}";
    }
}
