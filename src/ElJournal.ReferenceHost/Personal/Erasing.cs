using System.Collections.Immutable;
using System.Data;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Input;
using ElJournal.ReferenceHost.Output;
using ElJournal.ReferenceHost.Schools;
using ElJournal.ReferenceHost.Storage;
using ElJournal.Reporting;
using ElJournal.Reporting.Destruction;
using ElJournal.Reporting.Rendering;
using ElJournal.Rules.Packs;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace ElJournal.ReferenceHost.Personal;

/// <summary>Стирает личные данные из хранилища школы, on demand of a person or by term, and writes the act of it.</summary>
/// <remarks>The act is in its place before the erasure is committed, and is taken away again if that fails: there is no erasure without an act.</remarks>
internal static class Erasing
{
    internal static int Run(EraseRequest request, HostConsole console)
    {
        var bag = new DefectBag();
        bag.Add(request.People.Length > 0 == request.IsByTerm ? new Defect(PersonalDefects.WhoseData, default) : null);
        bag.Add(request.IsByTerm && request.Regulations is [] ? new Defect(PersonalDefects.NoRegulation, default) : null);
        bag.Add(string.IsNullOrWhiteSpace(request.Basis) ? new Defect(PersonalDefects.Unsaid, default, "--basis") : null);
        bag.Add(string.IsNullOrWhiteSpace(request.MadeBy) ? new Defect(PersonalDefects.Unsaid, default, "--made-by") : null);
        bag.Add(OutputFile.Check(request.Act) ?? (File.Exists(request.Act) ? new Defect(PersonalDefects.ActExists, default, request.Act) : null));
        var regulation = request.Regulations is [] ? null : bag.Take(Regulations.Read(request.Regulations));
        var address = StoreAddress.TryParse(request.Database);
        bag.Add(address is null ? new Defect(HostDefects.BadDatabase, default) : null);
        return bag.IsEmpty ? StoreWork.Run(address!, console, store => Erase(store, request, regulation, console)) : console.Refuse(bag.Defects);
    }

    private static int Erase(Store store, EraseRequest request, Regulation? regulation, HostConsole console)
    {
        if (!SchoolFounding.IsDone(store))
        {
            return console.Refuse(new Defect(HostDefects.NoSchool, default, $"{store.Address}"));
        }

        bool isAnythingErased;
        using var file = new NewFile(request.Act);
        using (var context = store.Open())
        using (var transaction = context.Database.BeginTransaction(IsolationLevel.Serializable))
        {
            var made = StoreErasure.Erase(context, request.IsByTerm ? null : request.People.ToHashSet(StringComparer.Ordinal));
            if (!made.TryGet(out var erasure))
            {
                return console.Refuse(made.Defects);
            }

            var act = ActOf(request, regulation, erasure, console.Clock.GetCurrentInstant());
            var refusals = Check(request, act, erasure);
            if (!refusals.IsEmpty)
            {
                return console.Refuse(refusals);
            }

            isAnythingErased = !act.Parts.IsEmpty;
            Write(file, act);
            try
            {
                transaction.Commit();
            }
            catch
            {
                File.Delete(file.Target);
                throw;
            }
        }

        if (StoreScrubbing.Scrub(store) is { } unscrubbed)
        {
            return console.Refuse(new Defect(PersonalDefects.Unscrubbed, default, request.Act, unscrubbed));
        }

        Tell(request, isAnythingErased, console);
        return ExitCodes.Done;
    }

    private static ImmutableArray<Defect> Check(EraseRequest request, DestructionAct act, Erasure erasure) =>
        request.IsByTerm ? TermCheck.Of(act.Terms, act.Year, act.Clock.DateOf(act.At))
        : [.. request.People.Where(p => !PersonSearch.Knows(erasure.Year, p)).Select(p => new Defect(PersonalDefects.NobodyKnown, default, p))];

    private static DestructionAct ActOf(EraseRequest request, Regulation? regulation, Erasure erasure, Instant now) => new()
    {
        School = erasure.Year.School!.Name ?? erasure.Year.School.Id.Value,
        Year = YearOf(erasure),
        At = now,
        Clock = erasure.Year.Clock!,
        Basis = request.Basis.Trim(),
        MadeBy = request.MadeBy.Trim(),
        People = [.. request.People],
        Terms = regulation is null ? default : StorageTerm.Of(regulation, erasure.Year.Clock!.DateOf(now)),
        Parts = erasure.Parts,
        Copies = [.. erasure.Year.AllOf<ArchiveCopy>(RevisedKinds.OfLedger<ArchiveCopy>()).OrderBy(c => c.Archive).ThenBy(c => c.Id)],
        Records = erasure.Head.Count,
        Head = erasure.Head.Hash,
    };

    private static SchoolYear YearOf(Erasure erasure) => erasure.Year.ToRegister().Value.Year;

    private static void Write(NewFile file, DestructionAct act)
    {
        try
        {
            file.Write(stream =>
            {
                ReportWriter.Write(act.ToDocument(), FormOf(file.Target), stream);
                return true;
            });
            file.Complete();
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e))
        {
            throw new OutputException(file.Target, e);
        }
    }

    private static ReportFormat FormOf(string path) => Path.GetExtension(path) switch
    {
        ".xlsx" => ReportFormat.Xlsx,
        ".json" => ReportFormat.Json,
        _ => ReportFormat.Html,
    };

    private static void Tell(EraseRequest request, bool isAnythingErased, HostConsole console)
    {
        var what = isAnythingErased
            ? $"Личные данные стёрты: {(request.IsByTerm ? "всех, срок хранения истёк" : RussianText.Count(request.People.Length, "человек", "человека", "человек"))}."
            : "Стирать было нечего: этих личных данных в хранилище уже нет.";
        console.Error.WriteLine($"{what} Цепь журнала и доказательства сходятся. Акт: {request.Act}.");
        console.Error.WriteLine("Если сайт над этим хранилищем работает, перезапустите его: он помнит прежнее. Прежние копии хранилища и архивы стёртое ещё содержат: архив составляют заново командой archive erase.");
    }
}
