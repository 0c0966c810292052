namespace ElJournal.Import.Tables;

/// <summary>Where the sheets of an import stand: a folder of CSV files, or a workbook.</summary>
internal interface ITableSource
{
    /// <summary>Gets the names of the sheets found.</summary>
    IReadOnlyCollection<string> Sheets { get; }

    /// <summary>Gives the name by which messages call a sheet, whether it was found or not.</summary>
    string FileOf(string sheet);

    /// <summary>Reads a sheet that was found.</summary>
    /// <param name="sheet">Which one.</param>
    /// <param name="context">Takes what is wrong.</param>
    /// <param name="take">Takes the rows, one by one.</param>
    /// <returns>Whether every row could be looked at.</returns>
    bool Read(Sheet sheet, SheetContext context, Action<SheetRow> take);
}
