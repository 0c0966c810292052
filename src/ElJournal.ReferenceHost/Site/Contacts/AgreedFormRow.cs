using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Site.Contacts;

/// <summary>Согласованная форма сведений об одном ребёнке.</summary>
/// <param name="Pupil">The id of the pupil.</param>
/// <param name="Name">The name of the pupil.</param>
/// <param name="Form">What is agreed, as <see cref="AgreedForms"/> writes it.</param>
/// <param name="Unwanted">The codes of the topics of which no notices are wanted.</param>
/// <param name="Since">Since when that has been agreed; null where nothing has been stated.</param>
/// <param name="Standing">Which statement that is, for the form to bring back.</param>
public sealed record AgreedFormRow(string Pupil, string Name, string Form, ImmutableArray<string> Unwanted, string? Since, string Standing);
