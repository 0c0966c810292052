using System.Collections.Immutable;

namespace ElJournal.Import.Tables;

/// <summary>One sheet of a table import: its name and its columns.</summary>
internal abstract class Sheet
{
    /// <summary>How the file of a sheet ends.</summary>
    internal const string Extension = ".csv";

    /// <summary>Describes a sheet.</summary>
    /// <param name="name">Name, also of the file.</param>
    /// <param name="columns">Names of the columns in the order of their contract; those marked with <c>!</c> are required.</param>
    private protected Sheet(string name, string columns)
    {
        var names = columns.Split(' ');
        Name = name;
        Columns = [.. names.Select(c => c.TrimEnd('!'))];
        Required = [.. names.Where(c => c.EndsWith('!')).Select(c => c.TrimEnd('!'))];
    }

    internal string Name { get; }

    internal string FileName => Name + Extension;

    internal ImmutableArray<string> Columns { get; }

    internal ImmutableArray<string> Required { get; }

    /// <summary>Gives the column of a name, whatever its case; null where the sheet has none.</summary>
    internal string? Find(string column) => Columns.FirstOrDefault(known => known.Equals(column, StringComparison.OrdinalIgnoreCase));
}
