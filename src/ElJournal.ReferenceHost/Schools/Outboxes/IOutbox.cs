namespace ElJournal.ReferenceHost.Schools.Outboxes;

/// <summary>Исходящие: takes what is to leave the school by a contact that a family has agreed to; who carries it further is none of the journal's business.</summary>
/// <remarks>
/// <para>A letter only repeats what stands in the journal, and is handed over once: where the outbox or the program fails meanwhile it is lost, and the family finds the message in the diary.</para>
/// <para>A gateway of mail or messages puts its own in the place of <see cref="FolderOutbox"/>. Safe on any thread.</para>
/// </remarks>
internal interface IOutbox
{
    /// <summary>Takes a letter over. What fails is told in the log of the site, and never undoes what the journal holds.</summary>
    /// <param name="letter">The letter.</param>
    void Put(OutgoingLetter letter);
}
