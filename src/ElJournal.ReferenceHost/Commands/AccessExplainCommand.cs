using System.CommandLine;
using ElJournal.Domain.Defects;
using ElJournal.ReferenceHost.CommandLine;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Commands;

/// <summary><c>access explain</c>: says why somebody may do something with the journal, or may not.</summary>
internal static class AccessExplainCommand
{
    private const string Base = "base";

    internal static Command Make(HostConsole console)
    {
        var record = CommonOptions.Record();
        var actor = new Option<string>("--actor") { HelpName = "КТО", Required = true, Description = $"Работник, обучающийся или родитель, как он обозначен в данных; орган управления образованием — {AccessRequest.Authority}." };
        var action = new Option<string>("--action") { HelpName = "ДЕЙСТВИЕ", Required = true, Description = $"Что сделать: {AccessCodes.Actions.Listing}." };
        var resource = new Option<string>("--resource")
        {
            HelpName = "РЕСУРС",
            Required = true,
            Description = $"С чем: вид ресурса и то, чьё это, например marks/journal:Алгебра-7А/pupil:П1; части — {AccessRequest.Pattern}, а также class, person, author, addressee.",
        };
        var regulation = new Option<string[]>("--regulation")
        {
            HelpName = "РЕГЛАМЕНТ",
            DefaultValueFactory = static _ => [Base],
            Arity = ArgumentArity.OneOrMore,
            Description = $"Имя регламента или файл своего пакета; можно указать несколько раз. Без него — {Base}.",
        };
        var at = new Option<string?>("--at") { HelpName = "КОГДА", Description = "На какой момент решать: дата (по её конец) или момент с поясом. Без него — время выгрузки данных." };
        var format = MarkOptions.Format();
        var command = new Command("explain", "Объяснить решение о доступе: можно или нельзя, по какой норме и что поможет.") { record, actor, action, resource, at, regulation, format };
        command.SetAction(parse =>
        {
            var bag = new DefectBag();
            var request = bag.Take(AccessRequest.Parse(parse.GetRequiredValue(actor), parse.GetRequiredValue(action), parse.GetRequiredValue(resource)));
            var rules = bag.Take(Regulations.Read(parse.GetRequiredValue(regulation)));
            var asOf = bag.Take(AsOf.Parse(parse.GetValue(at)));
            var store = bag.Take(RecordFolder.Open(parse.GetRequiredValue(record)));
            var form = parse.GetRequiredValue(format);
            bag.Add(MarksRequest.CheckFormat(form));
            if (request is null || rules is null || asOf is null || store is null || !bag.IsEmpty)
            {
                return console.Refuse(bag.Defects);
            }

            var read = RecordInput.Read(store, asOf, console);
            return read.TryGet(out var input)
                ? Explain(request, rules, input, form == Formats.Json, console)
                : console.Refuse(read.Defects);
        });
        return new Command("access", "Права доступа: кто что вправе делать с журналом.") { command };
    }

    private static int Explain(AccessRequest request, Regulation regulation, RecordInput input, bool isJson, HostConsole console)
    {
        var access = SchoolAccess.Of(AccessPolicy.Compile(regulation), input.Source);
        var bag = new DefectBag();
        var actor = request.FindActor(access);
        bag.Add(actor is null ? new Defect(HostDefects.UnknownPerson, default, request.Actor) : null);
        var target = bag.Take(request.Find(input.Source, access));
        if (actor is null || target is null)
        {
            return console.Refuse(bag.Defects);
        }

        var at = input.Index.AsOf;
        var explained = access.Explain(actor, request.Action, access.Resolve(target), at);
        var text = new AccessText(request, input.Source.Register.Clock.LocalOf(at), explained);
        MarksRequest.Write(console, isJson, stream => AccessJson.Write(stream, request, at, explained), text.Lines);
        return ExitCodes.Done;
    }
}
