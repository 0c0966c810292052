namespace ElJournal.Reporting.Layout;

/// <summary>Столбец таблицы.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Id">Its name for programs: Latin letters, unique in the table.</param>
/// <param name="Heading">Its heading for Russian readers; soft hyphens say where a narrow one may break.</param>
/// <param name="Width">About how many characters wide it is.</param>
internal sealed record TableColumn(string Id, string Heading, int Width)
{
    private const string SoftHyphen = "\u00AD";

    /// <summary>Gets the heading where nothing breaks.</summary>
    internal string PlainHeading => Heading.Replace(SoftHyphen, "", StringComparison.Ordinal);

    /// <summary>Gets a value indicating whether its values stand at the right.</summary>
    internal bool IsNumber { get; init; }

    /// <summary>Gets a value indicating whether it names the row, and so is repeated where a table is too wide for the page.</summary>
    internal bool IsKey { get; init; }

    /// <summary>Gets a value indicating whether its heading stands upright: a long name over narrow values.</summary>
    internal bool IsUpright { get; init; }

    /// <summary>Gets a value indicating whether it holds remarks: where there are none, paper needs no column for them.</summary>
    internal bool IsRemark { get; init; }
}
