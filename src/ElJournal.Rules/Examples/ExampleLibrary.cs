using System.Collections.Immutable;
using System.Text;

namespace ElJournal.Rules.Examples;

/// <summary>Библиотека примеров: the tables that stand beside the shipped packs.</summary>
public static class ExampleLibrary
{
    /// <summary>Reads the tables of a shipped pack: one for each norm that its own clauses bind.</summary>
    /// <param name="packId">Id of the pack.</param>
    /// <returns>The tables, by name of file; none when no such pack is shipped.</returns>
    /// <exception cref="InvalidOperationException">A shipped table is broken; the message lists its defects.</exception>
    public static ImmutableArray<ExampleTable> Of(string packId)
    {
        ArgumentNullException.ThrowIfNull(packId);
        var assembly = typeof(ExampleLibrary).Assembly;
        var prefix = $"ElJournal.Rules.Packs.{packId}.examples.";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => ExampleTableReader.Read(Load(name), name[prefix.Length..]).Value),
        ];
    }

    private static string Load(string name)
    {
        using var reader = new StreamReader(typeof(ExampleLibrary).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
