using System.Collections.Immutable;
using System.Globalization;

namespace ElJournal.Domain.Defects;

/// <summary>Дефект: one thing that is wrong with an input, as data.</summary>
/// <remarks>Holds ids and values of the input, never a person's name. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class Defect
{
    /// <summary>Makes a defect.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="place">Where.</param>
    /// <param name="arguments">The values that the templates of <paramref name="code"/> ask for.</param>
    public Defect(DefectCode code, Place place, params ReadOnlySpan<string> arguments)
    {
        Code = Preconditions.NotNull(code);
        Place = place;
        Arguments = [.. arguments];
    }

    /// <summary>Gets what is wrong.</summary>
    public DefectCode Code { get; }

    /// <summary>Gets where.</summary>
    public Place Place { get; }

    /// <summary>Gets the values that belong to it.</summary>
    public ImmutableArray<string> Arguments { get; }

    /// <summary>Gives the defect in Russian: place, code, cause, remedy.</summary>
    /// <returns>One line for a reader, in which control characters are blanks.</returns>
    public string Describe()
    {
        var place = Place.ToString();
        var arguments = Arguments.Cast<object?>().ToArray();
        var cause = string.Format(CultureInfo.InvariantCulture, Code.Cause, arguments);
        var remedy = string.Format(CultureInfo.InvariantCulture, Code.Remedy, arguments);
        var text = $"{(place.Length == 0 ? "" : place + ": ")}{Code.Id}: {cause} {remedy}";

        // What a stranger wrote is quoted here, and a terminal must not obey it.
        return string.Create(text.Length, text, static (span, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                span[i] = char.IsControl(from[i]) ? ' ' : from[i];
            }
        });
    }

    /// <summary>Gives code, place and arguments for a log.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Code.Id} {Place} [{string.Join(", ", Arguments)}]";
}
