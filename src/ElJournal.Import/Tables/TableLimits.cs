namespace ElJournal.Import.Tables;

/// <summary>Пределы табличного импорта: how large a sheet may be before it is refused, so that a wrong file cannot exhaust the machine.</summary>
/// <remarks>The defaults hold a school of 10,000 pupils. Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record TableLimits
{
    /// <summary>Gets the default limits.</summary>
    public static TableLimits Default { get; } = new();

    /// <summary>Gets the largest file, in bytes: 1 GiB.</summary>
    public int MaxFileBytes { get; init; } = 1_073_741_824;

    /// <summary>Gets the greatest number of rows of one sheet, the header left out: ten million.</summary>
    public int MaxRows { get; init; } = 10_000_000;

    /// <summary>Gets the greatest number of columns: 200.</summary>
    public int MaxColumns { get; init; } = 200;

    /// <summary>Gets the longest field, in characters: 32,767, as in a cell of Excel.</summary>
    public int MaxFieldLength { get; init; } = 32_767;

    /// <summary>Gets the longest row, in bytes of UTF-8: 1 MiB. A quote that is never closed makes such rows.</summary>
    public int MaxRowBytes { get; init; } = 1_048_576;

    /// <summary>Gets the largest workbook, in bytes as it lies on the disk: 64 MiB.</summary>
    public int MaxWorkbookBytes { get; init; } = 67_108_864;

    /// <summary>Gets the greatest number of parts of a workbook: 2,000.</summary>
    public int MaxWorkbookParts { get; init; } = 2_000;

    /// <summary>Gets the greatest size of all parts of a workbook together once unpacked, in bytes: 512 MiB.</summary>
    public int MaxUnpackedBytes { get; init; } = 536_870_912;

    /// <summary>Gets the greatest number of cells of one sheet of a workbook, empty ones between them counted: 16 million.</summary>
    public int MaxCells { get; init; } = 16_000_000;
}
