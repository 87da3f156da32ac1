using Volo.Abp.Application.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>Households (HTTP: <c>/api/owner-records/household</c>); the id of a household is the id of its unit.</summary>
public interface IHouseholdAppService : IApplicationService
{
    /// <summary>
    /// The household of a unit; empty but for the unit when nobody is recorded. Phone numbers in clear with permission
    /// <c>OwnerRecords.Parties.ViewPhone</c>; that look is logged.
    /// </summary>
    /// <param name="id">Id of the unit.</param>
    Task<HouseholdDto> GetAsync(Guid id);

    /// <summary>
    /// What happened of late to the unit and its people, whichever module has recorded it, newest first: the newest
    /// <see cref="HouseholdConsts.MaxTimelineEntries"/> of what the caller may see.
    /// </summary>
    /// <param name="id">Id of the unit.</param>
    Task<List<HouseholdTimelineEntryDto>> GetTimelineAsync(Guid id);

    /// <summary>Adds a tenure.</summary>
    /// <param name="id">Id of the unit.</param>
    /// <param name="input">What is recorded.</param>
    Task<HouseholdDto> AddTenureAsync(Guid id, AddTenureDto input);

    /// <summary>Ends a tenure.</summary>
    /// <param name="id">Id of the unit.</param>
    /// <param name="input">What is recorded.</param>
    Task<HouseholdDto> EndTenureAsync(Guid id, EndTenureDto input);

    /// <summary>Records a vehicle; one that is recorded already is changed.</summary>
    /// <param name="id">Id of the unit.</param>
    /// <param name="input">What is recorded.</param>
    Task<HouseholdDto> AddVehicleAsync(Guid id, AddVehicleDto input);

    /// <summary>Takes a vehicle off the record.</summary>
    /// <param name="id">Id of the unit.</param>
    /// <param name="vehicleId">Id of the vehicle.</param>
    Task<HouseholdDto> RemoveVehicleAsync(Guid id, Guid vehicleId);

    /// <summary>Replaces the remark.</summary>
    /// <param name="id">Id of the unit.</param>
    /// <param name="input">What is recorded.</param>
    Task<HouseholdDto> UpdateRemarkAsync(Guid id, UpdateHouseholdRemarkDto input);
}
