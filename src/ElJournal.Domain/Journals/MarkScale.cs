using System.Globalization;
using ElJournal.Domain.Journals.Cells;

namespace ElJournal.Domain.Journals;

/// <summary>Шкала отметок: the least and the greatest mark that a school gives.</summary>
/// <remarks>
/// <para>Whole numbers within 0..100, both ends inclusive. Equal when both ends are; has no order. <c>default</c> is not a valid scale. Immutable, safe on any thread.</para>
/// </remarks>
public readonly record struct MarkScale
{
    /// <summary>Makes a scale.</summary>
    /// <param name="min">Least mark.</param>
    /// <param name="max">Greatest mark.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end lies outside 0..100.</exception>
    /// <exception cref="ArgumentException"><paramref name="max"/> is not above <paramref name="min"/>.</exception>
    public MarkScale(int min, int max)
    {
        Min = Preconditions.InRange(min, 0, 100);
        Max = Preconditions.InRange(max, 0, 100);
        Preconditions.That(max > min, nameof(max), $"A scale needs two marks. Min={min}, Max={max}");
    }

    /// <summary>Gets the least mark.</summary>
    public int Min { get; }

    /// <summary>Gets the greatest mark.</summary>
    public int Max { get; }

    /// <summary>Says whether a mark stands on the scale.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>Whether it lies between the ends.</returns>
    public bool Contains(MarkValue mark) => mark.Hundredths >= Min * 100 && mark.Hundredths <= Max * 100;

    /// <summary>Finds the mark of a cell that stands off the scale.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The mark, or both of a double one, as it is written; null when nothing of the cell is off the scale.</returns>
    internal string? OffOf(Cell cell) => cell switch
    {
        Cell.MarkCell single when !Contains(single.Mark) => single.Mark.ToString(),
        Cell.DoubleMarkCell pair when !Contains(pair.First) || !Contains(pair.Second) => $"{pair.First}/{pair.Second}",
        _ => null,
    };

    /// <summary>Reads a scale written as <c>2-5</c>.</summary>
    /// <param name="text">The text; may be null.</param>
    /// <param name="scale">The scale, or <c>default</c>.</param>
    /// <returns>Whether the text is a scale.</returns>
    public static bool TryParse(string? text, out MarkScale scale)
    {
        scale = default;
        var dash = text?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        if (dash < 0
            || !int.TryParse(text.AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var min)
            || !int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var max)
            || max <= min || max > 100)
        {
            return false;
        }

        scale = new MarkScale(min, max);
        return true;
    }

    /// <summary>Gives the scale as <c>2-5</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Min}-{Max}");
}
