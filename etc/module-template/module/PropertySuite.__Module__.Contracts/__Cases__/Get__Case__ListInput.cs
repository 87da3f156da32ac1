using PropertySuite.Cases;

namespace PropertySuite.__Module__;

/// <summary>Which are wanted. Sorted by <c>creationTime</c>.</summary>
public class Get__Case__ListInput : GetCaseListInput<__Case__State>;
