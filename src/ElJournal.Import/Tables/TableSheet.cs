using ElJournal.Domain.Coverage;

namespace ElJournal.Import.Tables;

/// <summary>One sheet of the table import, and what it says when it is there.</summary>
internal sealed class TableSheet : Sheet
{
    /// <summary>Describes a sheet.</summary>
    /// <param name="name">Name, also of the file.</param>
    /// <param name="kinds">What a present sheet holds completely.</param>
    /// <param name="columns">Names of the columns in the order of the contract; those marked with <c>!</c> are required.</param>
    /// <param name="reader">Makes the reader of its rows.</param>
    internal TableSheet(string name, FactKinds kinds, string columns, Func<TableContext, Action<SheetRow>> reader)
        : base(name, columns) => (Kinds, Reader) = (kinds, reader);

    internal FactKinds Kinds { get; }

    internal Func<TableContext, Action<SheetRow>> Reader { get; }
}
