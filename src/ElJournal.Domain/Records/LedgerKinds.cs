using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Activity;
using ElJournal.Domain.Admissions;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;

namespace ElJournal.Domain.Records;

/// <summary>Виды ведомостей: all kinds of facts that stand in no journal.</summary>
public static class LedgerKinds
{
    private static readonly FrozenDictionary<Type, LedgerKind> ByType;

    static LedgerKinds()
    {
        All =
        [
            new LedgerKind<Guardianship>(FactKinds.Guardians, "представительство"),
            new LedgerKind<FamilyStatement>(FactKinds.Statements, "заявление"),
            new LedgerKind<FamilyContact>(FactKinds.Contacts, "контакт"),
            new LedgerKind<Message>(FactKinds.Messages, "сообщение"),
            new LedgerKind<Announcement>(FactKinds.Announcements, "объявление"),
            new LedgerKind<Printout>(FactKinds.Printouts, "распечатка"),
            new LedgerKind<HandOver>(FactKinds.HandOvers, "передача"),
            new LedgerKind<ArchiveCopy>(FactKinds.ArchiveCopies, "архивная копия"),
            new LedgerKind<OrderEntry>(FactKinds.Orders, "приказ"),
            new LedgerKind<Check>(FactKinds.Checks, "проверка"),
            new LedgerKind<Disagreement>(FactKinds.Disagreements, "несоответствие"),
            new LedgerKind<DataChange>(FactKinds.DataChanges, "перемена данных"),
            new LedgerKind<ReportRun>(FactKinds.ReportRuns, "выпуск отчёта"),
            new LedgerKind<PlanItem>(FactKinds.PlanItems, "пункт плана"),
            new LedgerKind<Incident>(FactKinds.Incidents, "происшествие"),
            new LedgerKind<SignIn>(FactKinds.SignIns, "вход"),
            new LedgerKind<DataRead>(FactKinds.DataReads, "чтение личных данных"),
            new LedgerKind<CredentialEvent>(FactKinds.Credentials, "выдача учётных данных"),
            new LedgerKind<PlannedTopic>(FactKinds.ThematicPlans, "тема плана"),
            new LedgerKind<Excuse>(FactKinds.Excuses, "уважительная причина"),
            new LedgerKind<PersonalDataState>(FactKinds.PersonalData, "состояние личных данных"),
            new LedgerKind<ReferenceState>(FactKinds.ReferenceData, "состояние справочника"),
            new LedgerKind<JournalClosing>(FactKinds.Closings, "закрытие журнала"),
            new LedgerKind<AssessmentKindNote>(FactKinds.AssessmentKinds, "вид работы"),
            new LedgerKind<WeightChange>(FactKinds.WeightChanges, "перемена веса"),
            new LedgerKind<Substitution>(FactKinds.Substitutions, "замена на дни"),
            new LedgerKind<CorrectionAct>(FactKinds.CorrectionActs, "акт исправления"),
            new LedgerKind<ActApproval>(FactKinds.ActApprovals, "согласие с актом"),
            new LedgerKind<JournalMaterial>(FactKinds.Materials, "материал"),
            new LedgerKind<LibraryMaterial>(FactKinds.Library, "материал библиотеки"),
            new LedgerKind<PortfolioItem>(FactKinds.Portfolios, "запись портфолио"),
            new LedgerKind<PersonalFileItem>(FactKinds.PersonalFiles, "документ личного дела"),
            new LedgerKind<PortalExport>(FactKinds.PortalExports, "выгрузка на портал"),
            new LedgerKind<AdmissionApplication>(FactKinds.Applications, "заявление о приёме"),
        ];
        ByType = All.ToFrozenDictionary(k => k.FactType);
    }

    /// <summary>Gets all kinds, in the order in which they are documented; a kind stands behind those that its facts refer to.</summary>
    public static ImmutableArray<LedgerKind> All { get; }

    /// <summary>Gives the kind of a fact.</summary>
    /// <typeparam name="TFact">The type of the fact.</typeparam>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="TFact"/> is not the type of one kind.</exception>
    public static LedgerKind Of<TFact>()
        where TFact : LedgerFact => Of(typeof(TFact));

    /// <summary>Gives the kind of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The kind.</returns>
    public static LedgerKind KindOf(LedgerFact fact) => Of(Preconditions.NotNull(fact).GetType());

    internal static LedgerKind Of(Type factType) =>
        ByType.GetValueOrDefault(factType) ?? throw new ArgumentException($"Not the type of one kind of ledger. Type={factType.Name}", nameof(factType));
}
