using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Support;
using ElJournal.Domain.Interchange;

namespace ElJournal.Benchmarks.Reading;

/// <summary>The reading of an interchange folder against the least that a program would do with it: every line through the JSON parser, on one thread, nothing checked and nothing kept.</summary>
[Config(typeof(QuickConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public class InterchangeBenchmarks
{
    private readonly MemoryFolder folder = new();

    [Params(100, 1000)]
    public int Pupils { get; set; }

    [GlobalSetup]
    public void Setup() => InterchangeWriter.Write(BenchmarkSchool.Of(Pupils).Record, folder);

    [Benchmark(Baseline = true)]
    public int Lines_ParsedAsJson()
    {
        var facts = 0;
        foreach (var name in folder.Names.Where(n => n.EndsWith(InterchangeFormat.FactExtension, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(folder.OpenRead(name));
            while (reader.ReadLine() is { } line)
            {
                using var fact = JsonDocument.Parse(line);
                facts += fact.RootElement.EnumerateObject().Any() ? 1 : 0;
            }
        }

        return facts;
    }

    /// <summary>The first pass: everything checked, one journal in memory at a time on each thread.</summary>
    [Benchmark]
    public object Folder_Checked()
    {
        var reader = new InterchangeReader(folder);
        return reader.ReadJournals(reader.ReadRegister().Value).Value;
    }

    [Benchmark]
    public object Folder_ReadIntoMemory() => InterchangeReader.Read(folder).Value;
}
