// lint: No default exports
const sentAt = 0
export default sentAt
