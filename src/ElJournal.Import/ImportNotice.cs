using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;

namespace ElJournal.Import;

/// <summary>Заметка импорта: one thing that an importer assumed or left aside, as data.</summary>
/// <remarks>Holds ids and values of the input, never a person's name. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ImportNotice
{
    /// <summary>Makes a notice.</summary>
    /// <param name="code">What it says.</param>
    /// <param name="place">Where.</param>
    /// <param name="arguments">The values that the template of <paramref name="code"/> asks for.</param>
    public ImportNotice(ImportNoticeCode code, Place place, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(code);
        Code = code;
        Place = place;
        Arguments = [.. arguments];
    }

    /// <summary>Gets what it says.</summary>
    public ImportNoticeCode Code { get; }

    /// <summary>Gets where.</summary>
    public Place Place { get; }

    /// <summary>Gets the values that belong to it.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>Gives the notice in Russian: place, code, text.</summary>
    /// <returns>One line for a reader.</returns>
    public string Describe()
    {
        var place = Place.ToString();
        var text = string.Format(CultureInfo.InvariantCulture, Code.Text, [.. Arguments]);
        return $"{(place.Length == 0 ? "" : place + ": ")}{Code.Id}: {text}";
    }

    /// <summary>Gives code, place and arguments for a log.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code.Id} {Place} [{string.Join(", ", Arguments)}]";
}
