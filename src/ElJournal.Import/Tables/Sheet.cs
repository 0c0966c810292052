using System.Collections.Immutable;

namespace ElJournal.Import.Tables;

/// <summary>One sheet of a folder of CSV files: its name and its columns.</summary>
internal abstract class Sheet
{
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

    internal string FileName => Name + ".csv";

    internal ImmutableArray<string> Columns { get; }

    internal ImmutableArray<string> Required { get; }
}
