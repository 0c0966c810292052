using System.Globalization;
using BenchmarkDotNet.Attributes;
using ElJournal.Benchmarks.Support;
using ElJournal.Import.Tables;

namespace ElJournal.Benchmarks.Reading;

/// <summary>The import of tables against a loop that splits lines at commas and parses nothing.</summary>
[Config(typeof(QuickConfig))]
[MemoryDiagnoser(displayGenColumns: false)]
public class TableImportBenchmarks
{
    private const int LessonsInJournal = 100;
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"eljournal-{Path.GetRandomFileName()}");

    [Params(10, 100)]
    public int Journals { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Directory.CreateDirectory(folder);
        Write("school", "id,time_zone", ["S1,Europe/Moscow"]);
        Write("classes", "class,year", Numbers(Journals).Select(j => $"C{j},7"));
        Write("journals", "journal,kind,subject,class,teacher", Numbers(Journals).Select(j => $"J{j},class,Алгебра,C{j},T{j}"));
        Write("lessons", "lesson,journal,date,number,status,topic,recorded_at", Lessons((j, l, day) => $"L{j}-{l},J{j},{day},1,held,Квадратные уравнения,{day}T15:00"));
        Write("homework", "lesson,text,due,recorded_at", Lessons((j, l, day) => $"L{j}-{l},§ 4,,{day}T15:00"));
        Write("attendance", "lesson,pupil,code,recorded_at", Lessons((j, l, day) => $"L{j}-{l},*,all,{day}T15:00"));
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public int Lines_Split()
    {
        var values = 0;
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            foreach (var line in File.ReadLines(file))
            {
                values += line.Split(',').Length;
            }
        }

        return values;
    }

    [Benchmark]
    public object Tables_Imported() => TableImporter.Import(folder).Value;

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    private IEnumerable<string> Lessons(Func<int, int, string, string> row) =>
        Numbers(Journals).SelectMany(j => Numbers(LessonsInJournal).Select(l =>
            row(j, l, new NodaTime.LocalDate(2023, 9, 1).PlusDays(l * 2).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))));

    private void Write(string sheet, string header, IEnumerable<string> rows) => File.WriteAllLines(Path.Combine(folder, $"{sheet}.csv"), rows.Prepend(header));
}
