using System.Collections.Immutable;
using ElJournal.Domain.Coverage;

namespace ElJournal.Import.Tables;

/// <summary>One sheet of a folder: its name, its columns, what it says when it is there.</summary>
internal sealed class TableSheet
{
    /// <summary>Describes a sheet.</summary>
    /// <param name="name">Name, also of the file.</param>
    /// <param name="kinds">What a present sheet holds completely.</param>
    /// <param name="columns">Names of the columns in the order of the contract; those marked with <c>!</c> are required.</param>
    /// <param name="reader">Makes the reader of its rows.</param>
    internal TableSheet(string name, FactKinds kinds, string columns, Func<TableContext, Action<SheetRow>> reader)
    {
        var names = columns.Split(' ');
        (Name, Kinds, Reader) = (name, kinds, reader);
        Columns = [.. names.Select(c => c.TrimEnd('!'))];
        Required = [.. names.Where(c => c.EndsWith('!')).Select(c => c.TrimEnd('!'))];
    }

    internal string Name { get; }

    internal string FileName => Name + ".csv";

    internal FactKinds Kinds { get; }

    internal ImmutableArray<string> Columns { get; }

    internal ImmutableArray<string> Required { get; }

    internal Func<TableContext, Action<SheetRow>> Reader { get; }
}
