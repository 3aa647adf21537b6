package id.sasando.reference;

/** The code lists of complaints. They stay in memory; a changed file is seen at the next start. */
public interface CodeLists {

    /** In the order in which citizens see them. */
    CodeList<Code.CaseType> caseTypes();

    CodeList<Code.Channel> channels();

    CodeList<Code.ComplainantType> complainantTypes();

    CodeList<Code.Plain> outcomes();

    CodeList<Code.Plain> departureStatuses();

    CodeList<Code.Plain> partnerTypes();
}
