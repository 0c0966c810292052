using ElJournal.Domain.Defects;
using ElJournal.Domain.Marks;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Marks;

namespace ElJournal.ReferenceHost.Commands;

/// <summary>What the commands about the marks of a journal are asked for.</summary>
internal sealed record MarksRequest(
    string Folder, string? AsOf, string Journal, string? Pupil, string? Period, string? Regulation, string? Preset, string? Hours, string Format)
{
    internal bool IsJson => Format == Formats.Json;

    /// <summary>Reads everything, tells all that is wrong with it at once, and hands the marks on.</summary>
    /// <param name="console">Where to write.</param>
    /// <param name="answer">Writes the answer, or gives what keeps it from being one.</param>
    /// <param name="bag">What is wrong with arguments of the command's own; null when it has none.</param>
    internal int Run(HostConsole console, Func<MarksInput, SubjectMarks, MarkPolicy, Defect?> answer, DefectBag? bag = null)
    {
        bag ??= new DefectBag();
        var policy = bag.Take(MarkPolicies.Read(Preset, Regulation));
        var asOf = bag.Take(Input.AsOf.Parse(AsOf));
        var store = bag.Take(RecordFolder.Open(Folder));
        var hours = MarksInput.Hours(Hours, bag);
        bag.Add(CheckFormat(Format));
        if (policy is null || asOf is null || store is null || !bag.IsEmpty)
        {
            return console.Refuse(bag.Defects);
        }

        var read = MarksInput.Read(store, asOf, console);
        if (!read.TryGet(out var input))
        {
            return console.Refuse(read.Defects);
        }

        var found = input.MarksOf(Journal, Period, hours);
        if (!found.TryGet(out var marks))
        {
            return console.Refuse(found.Defects);
        }

        return MarksInput.CheckPupil(marks, Pupil) is { } stranger ? console.Refuse(stranger)
            : answer(input, marks, policy) is { } defect ? console.Refuse(defect)
            : ExitCodes.Done;
    }

    internal static Defect? CheckFormat(string format) =>
        format is Formats.Text or Formats.Json ? null : new Defect(HostDefects.BadChoice, default, "--format", format, $"{Formats.Text}, {Formats.Json}");

    /// <summary>Writes an answer in the form asked for.</summary>
    internal static void Write(HostConsole console, bool isJson, Action<Stream> json, Func<IEnumerable<string>> lines)
    {
        if (isJson)
        {
            OutputFile.Write(path: null, console, stream =>
            {
                json(stream);
                stream.Write("\n"u8);
            });
            return;
        }

        foreach (var line in lines())
        {
            console.Out.WriteLine(line);
        }
    }
}
