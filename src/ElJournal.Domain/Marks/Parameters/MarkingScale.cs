using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Шкала оценивания: by which marks a subject is marked, and which of them are failing.</summary>
/// <remarks>Holds what a pack says and may be wrong; <see cref="MarkRulesDraft.Build"/> checks it: whole numbers within 0..100, <c>Min ≤ Fail &lt; Good ≤ Max</c>. Equal when all members are. Immutable, safe on any thread.</remarks>
public sealed record MarkingScale
{
    private MarkingScale(ScaleKind kind, int min, int max, int fail, int good) => (Kind, Min, Max, Fail, Good) = (kind, min, max, fail, good);

    /// <summary>Gets the scale passed / failed (зачёт, незачёт).</summary>
    public static MarkingScale PassFail { get; } = new(ScaleKind.PassFail, 0, 0, 0, 0);

    /// <summary>Gets the scale of subjects without marks, such as those of year 1.</summary>
    public static MarkingScale Ungraded { get; } = new(ScaleKind.Ungraded, 0, 0, 0, 0);

    /// <summary>Gets its kind.</summary>
    public ScaleKind Kind { get; }

    /// <summary>Gets the least mark; 0 when not numeric.</summary>
    public int Min { get; }

    /// <summary>Gets the greatest mark; 0 when not numeric.</summary>
    public int Max { get; }

    /// <summary>Gets the greatest failing mark (неудовлетворительно): 2 of 2..5, 4 of 1..10; 0 when not numeric.</summary>
    public int Fail { get; }

    /// <summary>Gets the least mark that counts for quality (хорошо): 4 of 2..5, 7 of 1..10; 0 when not numeric.</summary>
    public int Good { get; }

    /// <summary>Makes a scale of numbers.</summary>
    /// <param name="min">Least mark.</param>
    /// <param name="max">Greatest mark.</param>
    /// <param name="fail">Greatest failing mark.</param>
    /// <param name="good">Least mark that counts for quality.</param>
    /// <returns>The scale, not checked yet.</returns>
    public static MarkingScale Numeric(int min, int max, int fail, int good) => new(ScaleKind.Numeric, min, max, fail, good);

    /// <summary>Says whether a mark stands on the scale.</summary>
    /// <param name="mark">The mark.</param>
    /// <returns>Whether the scale is numeric and the mark lies between its ends.</returns>
    public bool Contains(MarkValue mark) => Kind == ScaleKind.Numeric && mark.Hundredths >= Min * 100 && mark.Hundredths <= Max * 100;

    /// <summary>Gives the scale as <c>2-5</c>, in Russian where it has no numbers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Kind switch
    {
        ScaleKind.Numeric => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Min}-{Max}"),
        ScaleKind.PassFail => "зачёт/незачёт",
        _ => "без отметок",
    };
}
